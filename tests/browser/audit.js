// What on the page is too small for a thumb, too pale to read, or wider than the screen? [] when nothing is.
() => {
  const THUMB = 44, READABLE = 12, CONTRAST = 4.5, CONTRAST_LARGE = 3;
  const found = new Set();
  const style = (element, part) => getComputedStyle(element, part);

  function seen(element) {
    const box = element.getBoundingClientRect();
    const inside = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
    return inside && box.width > 1 && box.height > 1 && !element.closest(".unseen, .skip");
  }
  const name = element => (element.dataset.testid || element.id || element.className || element.tagName) +
    " “" + element.textContent.trim().slice(0, 20) + "”";

  // Colours as [red, green, blue, opacity]; a colour over another; the luminance of WCAG 2.
  const colour = text => { const parts = text.match(/[\d.]+/g).map(Number); return parts.length < 4 ? [...parts, 1] : parts; };
  const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const linear = value => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const luminance = ([r, g, b]) => 0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255);
  function contrast(one, other) {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }
  function ground(element) {
    const layers = [];
    for (let node = element; node; node = node.parentElement) layers.unshift(colour(style(node).backgroundColor));
    return layers.reduce((below, top) => over(top, below), [255, 255, 255, 1]);
  }
  function opacity(element) {
    return element ? Number(style(element).opacity) * opacity(element.parentElement) : 1;
  }

  for (const control of document.querySelectorAll("button, a.button, input, select, textarea, summary, label.toggle, .switch span")) {
    if (!seen(control) || control.matches(".toggle input")) continue;
    const box = control.getBoundingClientRect(), around = style(control, "::before");
    const wider = around.position === "absolute" ? around : {width: 0, height: 0};
    const [width, height] = [Math.max(box.width, parseFloat(wider.width)), Math.max(box.height, parseFloat(wider.height))];
    if (Math.min(width, height) < THUMB - 0.5) found.add(`small: ${name(control)} ${width.toFixed()}x${height.toFixed()}`);
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.textContent.trim() || !seen(element) || element.closest("option, script, style")) continue;
    const {color, fontSize, fontWeight} = style(element), size = parseFloat(fontSize);
    const [red, green, blue, alpha] = colour(color), below = ground(element);
    const ratio = contrast(over([red, green, blue, alpha * opacity(element)], below), below);
    const large = size >= 24 || (size >= 18.66 && fontWeight >= 700);
    if (ratio < (large ? CONTRAST_LARGE : CONTRAST)) found.add(`pale: ${name(element)} ${ratio.toFixed(2)}`);
    if (size < READABLE) found.add(`tiny: ${name(element)} ${size}px`);
  }
  for (const field of document.querySelectorAll("input[placeholder], textarea")) {
    const ratio = contrast(colour(style(field, "::placeholder").color), ground(field));
    if (seen(field) && ratio < CONTRAST) found.add(`pale: placeholder of ${name(field)} ${ratio.toFixed(2)}`);
  }
  for (const element of document.querySelectorAll("body *")) {
    const box = element.getBoundingClientRect();
    if (seen(element) && (box.right > innerWidth + 1 || box.left < -1)) found.add(`wide: ${name(element)}`);
  }
  return [...found];
}
