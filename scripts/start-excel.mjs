// Builds the add-in, serves it at https://localhost:3000 (the address in manifest.xml) and sideloads it into desktop
// Excel; with the word "conformance" the page that compares Excel with what the workbench is tested for.
// Microsoft's tools are fetched for the occasion: they are large, and of no use where there is no Excel.
import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, buildConformance } from "../workbench/server/build.js";
import { serve } from "../workbench/server/serve.js";

const DEBUGGING = "office-addin-debugging@7.0.0";
const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const PORT = 3000;
const CONFORMANCE = {
  manifest: "tests/workbench/conformance/page/manifest.xml",
  addin: "dist-conformance",
  build: buildConformance,
};
const ADDIN = { manifest: "manifest.xml", addin: "dist-intranet", build };
const started = process.argv[2] === "conformance" ? CONFORMANCE : ADDIN;

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error("There is no desktop Excel for this system: use `npm start`, which needs none.");
  process.exit(1);
}

// Unlike a browser, Excel offers no exception for a certificate that the system does not trust.
await npx(CERTIFICATES, "install", "--days", "365");
const trusted = path.join(homedir(), ".office-addin-dev-certs");
const served = fileURLToPath(new URL("../.certificate", import.meta.url));
mkdirSync(served, { recursive: true });
copyFileSync(path.join(trusted, "localhost.key"), path.join(served, "localhost-key.pem"));
copyFileSync(path.join(trusted, "localhost.crt"), path.join(served, "localhost-cert.pem"));

await started.build();
const server = await serve({ port: PORT, addin: started.addin });
if (new URL(server.url).port !== String(PORT)) {
  await server.close();
  throw new Error(`Port ${PORT} is taken. Free it first: ${started.manifest} says ${PORT}.`);
}
await npx(DEBUGGING, "start", started.manifest, "desktop", "--no-debug");
console.log(
  `${server.url} is served until Ctrl+C. To take it out of Excel: npx -y ${DEBUGGING} stop ${started.manifest}`,
);

/** Runs a package's command without adding the package to the project. */
function npx(...args) {
  return new Promise((resolve, reject) => {
    // On Windows npx is a command file, which only a shell starts; all arguments are fixed.
    const child = spawn("npx", ["-y", ...args], { stdio: "inherit", shell: process.platform === "win32" });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${code}.`)),
    );
  });
}
