module.exports = {
  testEnvironment: 'jsdom',
  moduleNameMapper: { '\\.css$': '<rootDir>/empty.js' },
  transformIgnorePatterns: [
    '/node_modules/(?!(cobrowse-participant-kit|@tanstack|d3-time|d3-array|internmap)/)',
  ],
};
