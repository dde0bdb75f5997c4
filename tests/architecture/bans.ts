/** Words that must not stand in what ships: ways out to the network, and ways for a page's text to become code. */
import ts from 'typescript';
import { type Module, walk } from './module';

/** Names with no innocent use here, whatever they hang on. */
const NAMES = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport', 'RTCPeerConnection'],
  ...['sendBeacon', 'importScripts', 'Worker', 'SharedWorker', 'Image', 'Audio', 'FontFace'],
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc', 'setHTMLUnsafe', 'parseHTMLUnsafe'],
  ...['createContextualFragment', 'eval'],
]);

const WINDOWS = new Set(['window', 'self', 'globalThis', 'parent', 'top', 'opener', 'contentWindow', 'defaultView']);
const LOADING_TAGS = new Set(['script', 'link', 'iframe', 'frame', 'object', 'embed', 'img', 'audio', 'video']);

/** One sentence for each banned word in a module. Comments and strings are free, types too. */
export function bannedWords({ file, tree }: Module): string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    const what = banned(node);
    if (what === undefined) return;
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    found.push(`${file}:${line + 1} uses ${what}`);
  });
  return found;
}

function banned(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) && NAMES.has(node.text) && !isTypeOrLabel(node)) return node.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return NAMES.has(node.argumentExpression.text) ? node.argumentExpression.text : undefined;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Function') return 'new Function';
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    return ts.isPropertyAccessExpression(node.left) && node.left.name.text === 'src'
      ? 'an address to load from'
      : undefined;
  }
  return ts.isCallExpression(node) ? bannedCall(node) : undefined;
}

function bannedCall(call: ts.CallExpression): string | undefined {
  const [first] = call.arguments;
  const text = first !== undefined && ts.isStringLiteralLike(first) ? first.text.toLowerCase() : '';
  if (ts.isIdentifier(call.expression)) {
    return call.expression.text === 'postMessage' ? 'postMessage to a window' : undefined;
  }
  if (!ts.isPropertyAccessExpression(call.expression)) return undefined;
  const { name, expression } = call.expression;
  const owner = ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
  if (name.text === 'postMessage' && WINDOWS.has(owner)) return 'postMessage to a window';
  if (owner === 'document' && /^write(ln)?$/u.test(name.text)) return 'document.write';
  if (name.text === 'createElement' && LOADING_TAGS.has(text)) return `an element that loads: ${text}`;
  if (name.text === 'setAttribute' && (text === 'src' || /^on/u.test(text))) return `setAttribute of ${text}`;
  return undefined;
}

/** Names of types (`ImageData` is none of ours anyway) and of our own object fields load nothing. */
function isTypeOrLabel(node: ts.Identifier): boolean {
  const { parent } = node;
  return ts.isTypeReferenceNode(parent) || ts.isPropertySignature(parent) || ts.isExpressionWithTypeArguments(parent);
}

/** One sentence for each address a style sheet would load from. */
export function loadingStyles(file: string, css: string): string[] {
  const plain = css.replace(/\/\*.*?\*\//gsu, '');
  const loads = /@import\b|@font-face\b|url\((?!\s*["']?data:)[^)]*\)/giu;
  return [...plain.matchAll(loads)].map(([what]) => `${file} loads with ${what}`);
}

/** One sentence for each address outside the extension, and each script or style written into a page. */
export function loadingMarkup(file: string, html: string): string[] {
  const outside = /\b(?:src|href|action|srcset|data)\s*=\s*["']?(?:[a-z]+:)?\/\/[^\s"'>]*/giu;
  const inline = /<script(?![^>]*\bsrc=)[^>]*>|<style\b[^>]*>|\son[a-z]+\s*=/giu;
  return [...html.matchAll(outside), ...html.matchAll(inline)].map(([what]) => `${file} holds ${what.trim()}`);
}
