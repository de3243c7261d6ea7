import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(here);

/** The workbench page. The add-in itself is built by ../webpack.config.js and is not touched here. */
export default {
  name: "workbench",
  mode: "production",
  context: here,
  entry: "./page/main.ts",
  output: {
    path: path.join(root, "dist-workbench"),
    filename: "workbench-[contenthash:8].js",
    chunkFilename: "workbench-[contenthash:8].js",
    assetModuleFilename: "workbench-[hash:8][ext]",
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: {
          instance: "workbench",
          configFile: path.join(here, "tsconfig.json"),
          transpileOnly: true,
          compilerOptions: { noEmit: false },
        },
      },
      {
        test: path.join(root, "node_modules/@univerjs/engine-formula/lib/es/index.js"),
        loader: path.join(here, "server/leanEngine.js"),
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      // The same samples that the tests use are offered by the page, so that nobody needs a file to begin.
      { test: /\.(xlsx|gz)$/, type: "asset/resource" },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({ template: "page/index.html", filename: "index.html" }),
    new MiniCssExtractPlugin({ filename: "workbench-[contenthash:8].css" }),
    new CopyPlugin({
      patterns: [
        // Not named .gz: the server would declare it as encoded and the browser unpack it before the library does.
        { from: path.join(root, "node_modules/excelize-wasm/excelize.wasm.gz"), to: "excelize.bin" },
        {
          from: path.join(root, "tests/fixtures/so-lam-viec-chung.xlsx"),
          to: "samples/",
          noErrorOnMissing: true,
        },
      ],
    }),
  ],
  optimization: { minimize: false }, // served to this machine only; minimising Univer takes a minute
  performance: { hints: false },
  cache: { type: "filesystem", cacheDirectory: path.join(root, "node_modules/.cache/webpack-workbench") },
  stats: "errors-warnings",
};
