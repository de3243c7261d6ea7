import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { MIRROR_FOLDER, mirrorPatterns } from "../../../../scripts/officeMirror.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../../../..");

/** A pane that runs the cases where it is opened: in a real Excel, or in the workbench to try it out. */
export default {
  name: "conformance",
  mode: "production",
  context: here,
  entry: { conformance: "./page.ts" },
  output: { path: path.join(root, "dist-conformance"), filename: "[name]-[contenthash:8].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: {
          instance: "conformance",
          configFile: path.join(root, "tests/tsconfig.json"),
          transpileOnly: true,
          compilerOptions: { noEmit: false, target: "es2020" },
        },
      },
    ],
  },
  plugins: [
    new webpack.NormalModuleReplacementPlugin(/^\.\/conformance$/, path.join(here, "collected.ts")),
    new HtmlWebpackPlugin({
      template: "page.html",
      filename: "taskpane.html",
      officeJs: `${MIRROR_FOLDER}/office.js`,
    }),
    new CopyPlugin({
      patterns: [{ from: path.join(root, "assets/*.png"), to: "assets/[name][ext]" }, ...mirrorPatterns()],
    }),
  ],
  optimization: { minimize: false }, // the scripts as they are written, so that a report can be looked up
  performance: { hints: false },
  stats: "errors-warnings",
};
