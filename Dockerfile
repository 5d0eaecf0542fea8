# docker build --build-arg SITE_URL=https://www.example.org -t photogramme .
# docker run -p 3000:3000 --read-only photogramme

# By digest, so that the same image is built tomorrow; .github/dependabot.yml proposes the next one.
FROM node:24.19.0-bookworm-slim@sha256:a9f5f7c91a432850b2a8a7797adf5eadb6c733ceed61167806cee7ea7fbc29df AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
# Part of every canonical address. PRERENDER_LIMIT: how many pages the build renders, the newest first.
ARG SITE_URL=http://localhost:3000
ARG PRERENDER_LIMIT=
# 1 makes a preview: drafts are shown, and no page may be indexed.
ARG PREVIEW=
# Who publishes and hosts the site, for its legal notice: see « Settings » in README.md.
ARG PUBLISHER_NAME= PUBLISHER_ADDRESS= PUBLISHER_PHONE= PUBLICATION_DIRECTOR=
ARG HOSTING_NAME= HOSTING_ADDRESS= HOSTING_PHONE= CONTACT_EMAIL=
RUN STANDALONE=1 node --import tsx lib/cli/prepare.ts && node lib/cli/assemble.mjs /site

FROM node:24.19.0-bookworm-slim@sha256:a9f5f7c91a432850b2a8a7797adf5eadb6c733ceed61167806cee7ea7fbc29df
WORKDIR /app
ARG SITE_URL=http://localhost:3000
ARG PUBLISHER_NAME= PUBLISHER_ADDRESS= PUBLISHER_PHONE= PUBLICATION_DIRECTOR=
ARG HOSTING_NAME= HOSTING_ADDRESS= HOSTING_PHONE= CONTACT_EMAIL=
# To be set when it is run, if at all: REVALIDATION_SECRET (POST /api/revalidation), REDIS_URL and REDIS_SECRET (replicas),
# PREVIEW=1 (keeps search engines out; only a build with it shows drafts). MALLOC_ARENA_MAX: see lib/cli/start.mjs.
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000 SITE_URL=$SITE_URL MALLOC_ARENA_MAX=2
ENV PUBLISHER_NAME=$PUBLISHER_NAME PUBLISHER_ADDRESS=$PUBLISHER_ADDRESS PUBLISHER_PHONE=$PUBLISHER_PHONE \
  PUBLICATION_DIRECTOR=$PUBLICATION_DIRECTOR CONTACT_EMAIL=$CONTACT_EMAIL \
  HOSTING_NAME=$HOSTING_NAME HOSTING_ADDRESS=$HOSTING_ADDRESS HOSTING_PHONE=$HOSTING_PHONE
COPY --from=build /site ./
# Nothing is the server's own but what it renders and resizes on demand.
RUN chown -R node:node .next/server/route-cache .next/cache
VOLUME ["/app/.next/server/route-cache", "/app/.next/cache"]
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/sante`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "lib/server/serveStandalone.mjs"]
