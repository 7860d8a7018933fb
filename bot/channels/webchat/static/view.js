/* What does a chat, a row of the list, the clock look like? Draws; decides nothing. */
"use strict";

(function (app) {
  var make = app.make, byId = app.byId;
  var RULES = {
    zalo: ["Như trên Zalo", [
      "Không có nút: lựa chọn đánh số ngay trong tin, anh/chị nhắn số.",
      "Tin đã gửi không sửa được.",
      "Trong nhóm, bot chỉ nhận tin nhắc tên bot hoặc trả lời tin của bot.",
      "Bot không gửi, không nhận được tệp; người phụ trách tải, nạp tệp qua địa chỉ dùng một lần."
    ]],
    telegram: ["Như trên Telegram", [
      "Lựa chọn là nút bấm dưới tin.",
      "Sửa được tin chữ vừa gửi.",
      "Trong nhóm bot đọc mọi tin, nhưng chỉ đáp tin dành cho bot.",
      "Trả lời được từng tin của bot."
    ]]
  };
  var MEDIA = {photo: "Ảnh", sticker: "Sticker", voice: "Ghi âm", file: "tep-thu.pdf"};
  var STATES = {
    lost: "Không nhắc bot nên Zalo không chuyển tin này tới bot",
    failed: "Bot chưa nhận được, anh/chị gửi lại"
  };

  app.drawRules = function (platform) {
    var rules = RULES[platform];
    byId("rules-title").textContent = rules[0];
    var list = app.empty(byId("rules"));
    rules[1].forEach(function (rule) { list.appendChild(make("li", {}, rule)); });
  };

  app.drawNow = function (date) {
    byId("now-time").textContent = app.time(date);
    byId("now-date").textContent = app.day(date);
    set(".now-time", app.time(date));
    set(".now-day", app.shortDay(date));
  };

  function set(selector, text) {
    Array.from(document.querySelectorAll(selector)).forEach(function (found) {
      if (found.textContent !== text) found.textContent = text;
    });
  }

  app.drawBadge = function (element, count) {
    element.hidden = !count;
    element.textContent = count > 99 ? "99+" : String(count);
    if (count) element.setAttribute("aria-label", count + " tin mới");
    else element.removeAttribute("aria-label");
  };

  /** A row of the list; `id` is what tests know it by. */
  app.row = function (id, name, note, face, chosen, unread, choose) {
    var badge = make("span", {class: "badge", "data-testid": "unread"});
    app.drawBadge(badge, unread);
    var words = make("span", {class: "words"}, make("b", {}, name), note ? make("span", {}, note) : null);
    var attributes = {type: "button", "data-testid": id, "aria-current": chosen ? "true" : null, onclick: choose};
    return make("li", {}, make("button", attributes, face, words, badge));
  };

  /** One message. `seat`: {own, group, quoted, canReply, canEdit, canPress, on: {reply, edit, press, explain}}. */
  app.line = function (line, seat) {
    var bot = !line.user;
    var bubble = make("div", {class: "bubble"});
    if (seat.group && !seat.own && !bot) bubble.appendChild(make("p", {class: "name"}, line.name));
    if (seat.quoted) bubble.appendChild(quote(seat.quoted));
    content(line).forEach(function (part) { bubble.appendChild(part); });
    bubble.appendChild(foot(line, seat));
    var kinds = ["line", seat.own ? "own" : bot ? "from-bot" : "other", line.kind];
    return make("div", {class: kinds.join(" "), "data-line": line.id, "data-testid": "line", "data-from": line.user || "bot"},
      make("span", {class: "unseen"}, (bot ? "Nhịp Đo" : seat.own ? "Tôi" : line.name) + ": "),
      bubble, keyboard(line, seat),
      line.state ? make("p", {class: "state", "data-testid": "state"}, STATES[line.state]) : null);
  };

  function quote(line) {
    return make("p", {class: "quote"}, (line.user ? line.name : "Nhịp Đo") + ": " + (line.text || MEDIA[line.kind] || "Ảnh").slice(0, 90));
  }

  function content(line) {
    var parts = [];
    if (line.picture) parts.push(make("img", {class: "picture", src: "/api/pictures/" + encodeURIComponent(line.id), alt: "Ảnh bot gửi, nội dung như chữ bên dưới"}));
    if (line.picture_url) parts.push(make("p", {}, app.linked(line.picture_url)));
    if (line.kind !== "text") parts.push(make("div", {class: "media"}, app.icon(line.kind), make("span", {}, MEDIA[line.kind])));
    if (line.text) parts.push(make("p", {class: "text", "data-testid": "text"}, app.linked(line.text)));
    return parts;
  }

  function foot(line, seat) {
    var when = (line.edited ? "đã sửa " : "") + app.time(app.wall(line.at));
    return make("div", {class: "foot"}, tool(seat.canReply, "reply", "Trả lời", line, seat),
      tool(seat.own && line.kind === "text", "explain", "Bot hiểu gì?", line, seat),
      tool(seat.canEdit, "edit", "Sửa", line, seat), make("span", {}, when));
  }

  /** What the bot read in one's own message, under it; asked again it goes away. */
  app.explained = function (bubble, lines) {
    var shown = bubble.querySelector(".explained");
    if (shown) shown.remove();
    else bubble.appendChild(make("ul", {class: "explained", "data-testid": "explained"}, ...lines.map(function (words) { return make("li", {}, words); })));
  };

  function tool(allowed, name, label, line, seat) {
    return allowed ? make("button", {type: "button", "data-testid": name, onclick: function () { seat.on[name](line); }}, label) : null;
  }

  function keyboard(line, seat) {
    if (!line.choices.length) return null;
    return make("div", {class: "keyboard", role: "group", "aria-label": "Lựa chọn"}, ...line.choices.map(function (label, index) {
      var press = function (event) { seat.on.press(line, index, event.currentTarget); };
      return make("button", {type: "button", "data-testid": "choice", disabled: !seat.canPress, onclick: press}, label);
    }));
  }

  app.dayMark = function (date) { return make("p", {class: "day"}, make("span", {}, app.day(date))); };
})(NhipDo);
