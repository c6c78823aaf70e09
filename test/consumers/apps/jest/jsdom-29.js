/** Jest's own environment with a younger jsdom than it brings. */
const JsdomEnvironment = require('@jest/environment-jsdom-abstract').default;
const jsdom = require('jsdom');

module.exports = class extends JsdomEnvironment {
  constructor(config, context) {
    super(config, context, jsdom);
  }
};
