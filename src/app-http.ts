import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Channel } from '../bots/channel';
import { createSchema } from './api/schema';
import { createApollo } from './api/server';
import { storedDocuments } from './app-documents';
import { mountFiles } from './app-files';
import { mountGraphql } from './app-graphql';
import type { Live } from './app-live';
import { mountLive } from './app-live';
import { mountOidc } from './app-oidc';
import { mountProgrammes } from './app-programmes';
import { mountSheets } from './app-sheet';
import type { OpenServices, ServicesParts } from './app-services';
import { dciKeys, dciSearches } from './dci/dci.door';
import type { Config } from './ops/config';
import type { Http, HttpOptions, PageFolders } from './ops/http';
import { createHttp } from './ops/http';
import { signInProvider } from './ops/oidc';
import type { UploadStore } from './ops/uploads';
import { createVault } from './ops/vault';
import type { Log } from './shared/ports';

interface HttpParts extends Pick<ServicesParts, 'clock' | 'ids'> {
  readonly config: Config;
  readonly log: Log;
  readonly masterKey: Buffer;
}

/** The server with every door on it; nothing listens yet. */
export async function openHttp(
  { config, clock, ids, log, masterKey }: HttpParts,
  services: OpenServices,
  { doors, uploads, ...watched }: Doors,
): Promise<Http & { readonly live: Live }> {
  const production = config.environment === 'production';
  const schema = createSchema();
  const apollo = createApollo(schema, { ids, log, production });
  await apollo.start();
  const { publicUrl, oidc } = config;
  const parts = { services, clock, ids, log, publicUrl };
  const dci = { services, clock, ids, key: config.dciKey };
  const vault = createVault(masterKey, config.oldKeys);
  const provider = oidc === undefined ? null : signInProvider(oidc, `${publicUrl}/oidc/callback`);
  const http = await createHttp({
    config,
    log,
    routes: [...doors.flatMap((door) => door.routes), ...dciSearches(dci), dciKeys(dci)],
    ready: () => services.isReachable(),
    ...watched,
    pages: pageFolders(),
    register: async (app) => {
      app.addHook('onClose', () => apollo.stop());
      mountSheets(app, services);
      mountProgrammes(app, { clock });
      const documents = { stored: storedDocuments(), mode: config.documents };
      mountOidc(app, { clock, log, publicUrl, provider, staff: services.staff, vault });
      await mountFiles(app, { services, uploads, publicUrl });
      await mountGraphql(app, apollo, { ...parts, documents });
    },
  });
  return { ...http, live: mountLive(http.app, { ...parts, schema, production }) };
}

/** What opens on the server, and what is watched of it. */
export interface Doors extends Pick<HttpOptions, 'metrics' | 'states'> {
  readonly doors: readonly Channel[];
  readonly uploads: UploadStore;
}

/** The citizen's page lies in the sources, the console where the build puts it. */
function pageFolders(): PageFolders {
  const [one = '', two = ''] = ['..', '../..'].map((path) => join(__dirname, path));
  const root = existsSync(join(one, 'package.json')) ? one : two;
  return { chat: join(root, 'web', 'chat'), console: join(root, 'dist', 'console') };
}
