module.exports = {
  testEnvironment: 'jsdom',
  // The first test loads everything; a busy machine needs long for it.
  testTimeout: 60_000,
  moduleNameMapper: {
    '\\.css$': '<rootDir>/empty.js',
    '^d3-(time|array)$': '<rootDir>/node_modules/d3-$1/dist/d3-$1.min.js',
  },
  transformIgnorePatterns: ['/node_modules/(?!(cobrowse-participant-kit|@tanstack)/)'],
};
