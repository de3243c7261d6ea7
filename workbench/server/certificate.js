import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { X509Certificate } from "node:crypto";
import path from "node:path";
import { generate } from "selfsigned";

const DAY = 24 * 60 * 60 * 1000;

/**
 * A self-signed certificate for localhost, made once and kept in `folder` until a week before it ends:
 * a browser's exception for it then lasts, and nobody runs a certificate tool by hand.
 * Not in node_modules, which every clean install empties.
 * @param {string} folder
 * @returns {Promise<{key: string, cert: string}>} PEM texts
 */
export async function localhostCertificate(folder) {
  const keyFile = path.join(folder, "localhost-key.pem");
  const certFile = path.join(folder, "localhost-cert.pem");
  if (existsSync(keyFile) && existsSync(certFile)) {
    const cert = readFileSync(certFile, "utf8");
    if (Date.parse(new X509Certificate(cert).validTo) > Date.now() + 7 * DAY) {
      return { key: readFileSync(keyFile, "utf8"), cert };
    }
  }
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 365 * DAY),
    extensions: [
      { name: "basicConstraints", cA: false },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.private, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  return { key: made.private, cert: made.cert };
}
