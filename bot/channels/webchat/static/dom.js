/* How are elements made safely, and times and links written? Text from people only ever becomes text nodes. */
"use strict";
var NhipDo = {};

(function (app) {
  var SVG = "http://www.w3.org/2000/svg";
  var DAYS = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];
  var LINK = /https?:\/\/[^\s<>"“”]+/g;

  app.byId = function (id) { return document.getElementById(id); };

  /** make("p", {class: "quiet", onclick: f}, "text", child, …); attributes that are false or null are left out. */
  app.make = function (tag, attributes, ...children) {
    var made = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) {
      var value = attributes[name];
      if (name.slice(0, 2) === "on") made.addEventListener(name.slice(2), value);
      else if (value === true) made.setAttribute(name, "");
      else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
    });
    children.forEach(function (child) {
      if (child) made.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
    });
    return made;
  };

  app.empty = function (element) {
    while (element.firstChild) element.removeChild(element.firstChild);
    return element;
  };

  app.icon = function (name) {
    var svg = document.createElementNS(SVG, "svg");
    var use = document.createElementNS(SVG, "use");
    svg.setAttribute("aria-hidden", "true");
    use.setAttribute("href", "#i-" + name);
    use.setAttributeNS("http://www.w3.org/1999/xlink", "href", "#i-" + name);
    svg.appendChild(use);
    return svg;
  };

  /** A round face with the first letter of the given name, in a colour of its own. */
  app.face = function (name) {
    var words = name.trim().split(/\s+/);
    var sum = Array.from(name).reduce(function (total, letter) { return total + letter.codePointAt(0); }, 0);
    var letter = Array.from(words[words.length - 1] || "?")[0].toUpperCase();
    return app.make("span", {class: "face c" + (sum % 6), "aria-hidden": "true"}, letter);
  };

  /** The text with its http and https addresses as links; nothing else becomes anything but text. */
  app.linked = function (text) {
    var made = document.createDocumentFragment();
    var done = 0;
    text.replace(LINK, function (found, at) {
      var address = found.replace(/[.,;:!?…)\]'”’]+$/, "");
      made.appendChild(document.createTextNode(text.slice(done, at)));
      made.appendChild(link(address));
      done = at + address.length;
      return found;
    });
    made.appendChild(document.createTextNode(text.slice(done)));
    return made;
  };

  function link(address) {
    var own = address.indexOf(location.origin + "/#") === 0;
    var outward = own ? {} : {target: "_blank", rel: "noopener noreferrer"};
    return app.make("a", Object.assign({href: address}, outward), address);
  }

  /* Times come as the wall clock of Vietnam ("2026-11-27T19:00:00+07:00") and are shown as written there. */
  app.wall = function (iso) { return new Date(Date.parse(iso.slice(0, 19) + "Z")); };
  app.time = function (date) { return two(date.getUTCHours()) + ":" + two(date.getUTCMinutes()); };
  app.day = function (date) {
    var numbers = [two(date.getUTCDate()), two(date.getUTCMonth() + 1), date.getUTCFullYear()].join("/");
    return DAYS[date.getUTCDay()] + ", " + numbers;
  };
  app.shortDay = function (date) {
    var day = date.getUTCDay();
    return (day ? "Thứ " + (day + 1) : "CN") + " " + date.getUTCDate() + "/" + (date.getUTCMonth() + 1);
  };
  function two(number) { return (number < 10 ? "0" : "") + number; }

  /** Lower case without marks, for looking things up. */
  app.plain = function (text) {
    return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
  };

  /** POST JSON; resolves to the result, rejects with an Error whose message is a sentence. */
  app.post = async function (path, body) {
    var answer;
    try {
      answer = await fetch(path, {
        method: "POST",
        credentials: "same-origin",
        headers: {"Content-Type": "application/json"},
        body: JSON.stringify(body)
      });
    } catch (error) {
      throw new Error("Không gọi được bot. Bot còn chạy không?");
    }
    var told = await answer.json().catch(function () { return {}; });
    if (!answer.ok) throw new Error(told.error || "Bot trả lời lỗi " + answer.status + ".");
    return told.result;
  };
})(NhipDo);
