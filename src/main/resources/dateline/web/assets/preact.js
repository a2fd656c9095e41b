// The two libraries come as classic scripts, since their modules name each other in a way that only a bundler can resolve.

const { h, render, Fragment } = globalThis.preact;
const { useEffect, useLayoutEffect, useMemo, useRef, useState } = globalThis.preactHooks;

export { Fragment, h, render, useEffect, useLayoutEffect, useMemo, useRef, useState };
