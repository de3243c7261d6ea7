import webpack from "webpack";
import conformanceConfig from "../../tests/workbench/conformance/page/webpack.config.js";
import addinConfig from "../../webpack.config.js";
import workbenchConfig from "../webpack.config.js";

/**
 * Builds what the workbench serves: its own page, and the production add-in with office.js beside it
 * (the intranet build: the very bundle that ships, and no network needed).
 * @throws an Error with webpack's own report when anything does not build
 */
export async function build() {
  const addin = await addinConfig({ office: "mirror" }, { mode: "production" });
  await run(addin);
  await run(workbenchConfig);
}

/** Builds the pane that runs the conformance cases wherever it is opened. @throws as `build` does */
export async function buildConformance() {
  await run(conformanceConfig);
}

function run(config) {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) return reject(error);
      if (stats?.hasErrors())
        return reject(new Error(stats.toString({ all: false, errors: true, errorDetails: true })));
      resolve(undefined);
    });
  });
}
