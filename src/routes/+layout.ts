// The app is static files: nothing is rendered on a server.
export const ssr = false;
