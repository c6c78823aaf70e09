module.exports = {
  testEnvironment: 'jsdom',
  moduleNameMapper: {
    '\\.css$': '<rootDir>/empty.js',
    '^d3-(time|array)$': '<rootDir>/node_modules/d3-$1/dist/d3-$1.min.js',
  },
  transformIgnorePatterns: ['/node_modules/(?!(cobrowse-participant-kit|@tanstack)/)'],
};
