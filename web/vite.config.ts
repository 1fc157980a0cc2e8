import { defineConfig } from "vite";

// The service whose data the page shows while it is developed: npm run dev, beside `attache serve --store news.db --port 8081`.
const service = process.env.ATTACHE_SERVICE ?? "http://127.0.0.1:8081";
const paths = ["events", "ledger", "ledger.ics", "dates", "claims", "actors", "places", "situation", "trend", "matters", "aggregate",
  "changes", "search", "articles", "code", "corrections", "export", "health", "metrics", "openapi.json"];

export default defineConfig({
  esbuild: { jsx: "automatic", jsxImportSource: "preact", legalComments: "none" },
  build: {
    target: "es2021",
    // Content-Security-Policy is self only: no data: URLs, no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
  server: {
    port: Number(process.env.PORT ?? 8082),
    strictPort: true,
    proxy: Object.fromEntries(paths.map((path) => [`^/${path.replace(".", "\\.")}([/?]|$)`, { target: service, changeOrigin: true,
      headers: { origin: service } }])),
  },
});
