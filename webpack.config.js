import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { functionsJson } from "./scripts/functionsJson.mjs";
import { MIRROR_FOLDER, mirrorPatterns } from "./scripts/officeMirror.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));

/** The address that manifest.xml is written with: sideloading and `npm start`. */
const MANIFEST_BASE_URL = "https://localhost:3000/";
const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/**
 * The add-in: one page that holds the pane and the ribbon commands (shared runtime).
 * @param {{office?: "cdn" | "mirror", baseUrl?: string}} env
 *   `office`: where office.js comes from. "cdn" (default): Microsoft's address, into dist/; "mirror": a copy beside
 *   the page, into dist-intranet/. `baseUrl`: where the built files will be served; goes into the copied manifest.
 * @param {{mode?: "production" | "development"}} argv
 * @returns {import("webpack").Configuration}
 */
export default function addinConfig(env = {}, argv = {}) {
  const { office = "cdn", baseUrl = MANIFEST_BASE_URL } = env;
  if (office !== "cdn" && office !== "mirror") throw new Error(`--env office=${office}: "cdn" or "mirror".`);
  if (!/^https:\/\/\S+$/.test(baseUrl))
    throw new Error(`--env baseUrl=${baseUrl}: an https address is needed.`);

  const mirror = office === "mirror";
  const isForThisMachine = env.baseUrl === undefined;
  const mode = argv.mode ?? "production";

  return {
    name: "addin",
    mode,
    context: root,
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.join(root, mirror ? "dist-intranet" : "dist"),
      filename: "[name]-[contenthash:8].js",
      chunkFilename: "[name]-[contenthash:8].js",
      clean: true,
    },
    // Files of their own, never eval: the page's content security policy forbids it.
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: {
            instance: "addin",
            configFile: path.join(root, "src/tsconfig.json"),
            transpileOnly: true, // `npm run check` checks the types
            compilerOptions: { noEmit: false, target: "es2020", useDefineForClassFields: true },
          },
        },
      ],
    },
    plugins: [
      ...(isForThisMachine ? [{ apply: warnOfLocalhost }] : []),
      new HtmlWebpackPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        inject: false, // the template places the scripts itself, behind office.js
        // Read by the template as htmlWebpackPlugin.options.
        csp: contentSecurityPolicy(mirror),
        officeJs: mirror ? `${MIRROR_FOLDER}/office.js` : `${OFFICE_CDN}/lib/1/hosted/office.js`,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          {
            from: "manifest.xml",
            transform: (xml) => xml.toString().replaceAll(MANIFEST_BASE_URL, withSlash(baseUrl)),
          },
          { from: "src/functions/metadata.ts", to: "functions.json", transform: functionsJson },
          ...(mirror ? mirrorPatterns() : []),
        ],
      }),
    ],
    performance: { hints: false }, // scripts/check-size.mjs measures what the page really loads, compressed
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(root, `node_modules/.cache/webpack-addin-${office}`),
    },
    stats: "errors-warnings",
  };
}

/** A manifest that names localhost installs without a word, and opens nothing on anybody else's machine. */
function warnOfLocalhost(compiler) {
  compiler.hooks.thisCompilation.tap("warnOfLocalhost", (compilation) => {
    compilation.warnings.push(
      new compiler.webpack.WebpackError(
        `manifest.xml says ${MANIFEST_BASE_URL}: for a server build with --env baseUrl=https://… (npm run build -- --env baseUrl=…).`,
      ),
    );
  });
}

const withSlash = (url) => (url.endsWith("/") ? url : `${url}/`);

/**
 * The page needs scripts of its own and office.js, nothing else: the data of the workbook has nowhere to go.
 * Styles are inline because Fluent UI (Griffel) and office.js insert them at run time. What the page itself
 * would send to Microsoft's telemetry is refused too. frame-ancestors is ignored in a meta tag, so it is left to the server.
 * @param {boolean} mirror
 */
function contentSecurityPolicy(mirror) {
  return [
    "default-src 'none'",
    `script-src 'self'${mirror ? "" : ` ${OFFICE_CDN}`}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
