import path from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import addinConfig from "../../webpack.config.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = "dist-reworded";

/**
 * Builds the add-in with every wording changed that it knows its marks by (reword.mjs).
 * @returns the folder, from the project's own
 */
export async function buildReworded() {
  const config = addinConfig({ office: "mirror" }, { mode: "development" });
  await new Promise((resolve, reject) => {
    webpack(
      {
        ...config,
        name: "reworded",
        output: { ...config.output, path: path.join(root, FOLDER) },
        devtool: false,
        module: {
          rules: [
            ...config.module.rules,
            {
              test: /[\\/]src[\\/](?:locales|core[\\/]wordings)[\\/][^\\/]+\.ts$/,
              enforce: "pre",
              loader: path.join(root, "tests/support/reword.mjs"),
            },
          ],
        },
        cache: false,
      },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve(undefined);
      },
    );
  });
  return FOLDER;
}
