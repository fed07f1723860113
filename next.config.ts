import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  serverExternalPackages: ['@resvg/resvg-js'],
  experimental: { globalNotFound: true },
  redirects: async () => [{ source: '/', destination: '/en', permanent: false }],
};

export default config;
