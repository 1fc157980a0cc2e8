// Before anything is drawn: the scheme that the reader chose, else the system's.
try {
  const scheme = localStorage.getItem("attache.scheme");
  if (scheme === "light" || scheme === "dark") document.documentElement.dataset.scheme = scheme;
} catch { /* no storage: the system's scheme */ }
