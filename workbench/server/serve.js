import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { apiSets } from "./apiSets.js";
import { localhostCertificate } from "./certificate.js";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const FIRST_PORT = 3000;

/**
 * Serves the built workbench and the built add-in over https on two ports of localhost.
 * The pane comes from the second one: Excel on the web shows an add-in from another origin than its own,
 * and what the web refuses there (clipboard, storage) must be refused here too.
 * @param {{port?: number, addin?: string}} [options] `port`: take the first free pair from here; 0: any free ports;
 *   `addin`: the folder of the built add-in
 * @returns {Promise<{url: string, addinOrigin: string, close(): Promise<void>}>}
 */
export async function serve({ port = FIRST_PORT, addin: folder = "dist-intranet" } = {}) {
  const tls = await localhostCertificate(path.join(root, ".certificate"));
  // sirv reads the folders once: what is built must be there, and nothing outside them is ever served.
  const files = { etag: true, dotfiles: false };
  const workbench = sirv(path.join(root, "dist-workbench"), files);
  const addin = sirv(path.join(root, folder), { ...files, setHeaders: setAddinHeaders });
  // Read once, before anybody waits for a page: it takes a second or two.
  const types = readFileSync(path.join(root, "node_modules/@types/office-js/index.d.ts"), "utf8");
  const answers = { "/api-sets.json": JSON.stringify(apiSets(types)) };

  const handler = (request, response) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    const answer = answers[request.url];
    if (answer !== undefined) {
      response.setHeader("Content-Type", "application/json");
      response.end(answer);
      return;
    }
    workbench(request, response, () =>
      addin(request, response, () => {
        response.statusCode = 404;
        response.end("Not found");
      }),
    );
  };

  const first = await listenFrom(tls, handler, port);
  const second = await listenFrom(tls, handler, port === 0 ? 0 : first.port + 1);
  const addinOrigin = `https://localhost:${second.port}`;
  answers["/workbench.json"] = JSON.stringify({ addinOrigin });
  return {
    url: `https://localhost:${first.port}/`,
    addinOrigin,
    close: async () => {
      await Promise.all([first, second].map(({ server }) => closeServer(server)));
    },
  };
}

/**
 * What any server of the add-in has to answer with (README). Excel on the web reads functions.json from its own origin, so
 * it needs leave; what says which files are the newest must be asked for anew; and no `X-Frame-Options`, ever: Excel on the
 * web shows the page in a frame.
 */
function setAddinHeaders(response, pathname) {
  if (pathname === "/functions.json") response.setHeader("Access-Control-Allow-Origin", "*");
  if (/\.html$|^\/functions\.json$/.test(pathname)) response.setHeader("Cache-Control", "no-cache");
}

/** Listens on `port`, or on the next free one when it is taken. */
async function listenFrom(tls, handler, port) {
  const lastPort = port === 0 ? 0 : port + 50;
  for (let candidate = port; candidate <= lastPort; candidate++) {
    const server = createServer(tls, handler);
    const error = await new Promise((resolve) => {
      server.once("error", resolve);
      server.listen(candidate, "localhost", () => resolve(null));
    });
    if (error === null) return { server, port: server.address().port };
    if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
  }
  throw new Error(`No free port between ${port} and ${lastPort}.`);
}

function closeServer(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
