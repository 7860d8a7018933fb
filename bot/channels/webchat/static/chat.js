/* What happens when somebody clicks, types, or the bot writes? */
"use strict";

(function (app) {
  var byId = app.byId, model = app.model, body = document.body;
  var text = byId("text"), log = byId("log"), wide = window.matchMedia("(min-width: 760px)");
  var source = null, clock = {at: 0, from: 0}, context = null, invite = "", alertTimer = 0, before = null, dirty = false, sideOpener = null;
  var on = {reply: startReply, edit: startEdit, press: press, explain: explain};

  /* --- network --- */

  async function load() {
    var answer = await fetch("/api/state", {credentials: "same-origin"});
    if (!answer.ok) throw new Error((await answer.json()).error);
    var state = await answer.json();
    model.load(state);
    setClock(state.now);
    await bringBack();
    drawAll();
    listen(state.cursor);
  }

  async function bringBack() {
    if (model.demo) return;
    for (var person of model.remembered()) {
      try { model.add(await app.post("/api/people", person)); } catch (error) { complain(error); }
    }
  }

  function listen(cursor) {
    if (source) source.close();
    source = new EventSource("/api/events?after=" + encodeURIComponent(cursor));
    source.onmessage = function (message) { happened(JSON.parse(message.data)); };
    source.onopen = function () { byId("offline").hidden = true; };
    source.onerror = function () {
      byId("offline").hidden = false;
      if (source.readyState === 2) retry();
    };
  }

  /* After a refusal (the bot was restarted, the key is new) the browser does not try again by itself. */
  function retry() {
    source.close();
    setTimeout(function () { load().catch(retry); }, 3000);
  }

  function happened(event) {
    if (event.type === "reset") load().catch(complain);
    else if (event.type === "line") arrived(event.line);
    else if (event.type === "person") { model.add(event.person); drawRoles(); drawSoon(); }
    else if (event.type === "platform") { model.platform = event.platform; dropContext(); drawPlatform(); drawTalk(); }
    else if (event.type === "clock") setClock(event.now);
  }

  function act(path, what) { return app.post(path, what).catch(function (error) { complain(error); return null; }); }

  function complain(error) {
    var alert = byId("alert");
    alert.textContent = error.message;
    alert.hidden = false;
    clearTimeout(alertTimer);
    alertTimer = setTimeout(function () { alert.hidden = true; }, 8000);
  }

  /* --- drawing --- */

  function drawAll() {
    byId("banner-demo").hidden = !model.demo;
    byId("banner-real").hidden = model.demo;
    if (model.demo) byId("moves").hidden = false;
    else Array.from(document.querySelectorAll("#moves, [data-demo]")).forEach(function (gone) { gone.remove(); });
    if (!model.demo) byId("bar-label").textContent = "Bản ghi";
    drawPlatform();
    drawLists();
    drawTalk();
  }

  function drawPlatform() {
    body.setAttribute("data-platform", model.platform);
    Array.from(document.getElementsByName("platform")).forEach(function (radio) {
      radio.checked = radio.value === model.platform;
    });
    app.drawRules(model.platform);
    drawMention();
  }

  /* A board or a broadcast brings hundreds of messages at once: the lists are drawn once for all of them. */
  function drawSoon() {
    if (dirty) return;
    dirty = true;
    setTimeout(function () { dirty = false; drawLists(); drawNews(); }, 60);
  }

  function drawLists() {
    var focused = document.activeElement.getAttribute("data-testid");
    drawRows();
    var again = focused && byId("people").parentNode.parentNode.querySelector('.rows [data-testid="' + focused + '"]');
    if (again) again.focus();
  }

  function drawRows() {
    var wanted = app.plain(byId("filter").value);
    var people = app.empty(byId("people")), groups = app.empty(byId("groups"));
    model.people.forEach(function (person) {
      if (app.plain(person.name + " " + person.note).indexOf(wanted) < 0) return;
      var note = person.note || (person.made ? "Bot chưa gặp người này" : "");
      var choose = function () { openPrivate(person.user); };
      people.appendChild(app.row("person-" + person.user, person.name, note, app.face(person.name),
        person.user === model.chat, model.unread(person.user), choose));
    });
    model.groups.forEach(function (group) {
      var face = app.make("span", {class: "face square", "aria-hidden": "true"}, app.icon("group"));
      var choose = function () { openGroup(group.chat); };
      groups.appendChild(app.row("group-" + group.chat, group.title, last(group.chat), face,
        group.chat === model.chat, model.unread(group.chat), choose));
    });
    byId("find").hidden = model.people.length < 9;
    byId("nobody").hidden = model.people.length > 0;
    byId("no-groups").hidden = model.groups.length > 0;
    drawBadges();
  }

  function last(chat) {
    var line = model.talk(chat).slice(-1)[0];
    return line ? (line.name || "Nhịp Đo") + ": " + (line.text || "…").slice(0, 60) : "Chưa có tin nào";
  }

  function drawBadges() {
    var people = model.unreadIn(model.people.map(function (person) { return person.user; }));
    var groups = model.unreadIn(model.groups.map(function (group) { return group.chat; }));
    app.drawBadge(byId("badge-people"), people);
    app.drawBadge(byId("badge-groups"), groups);
    document.title = (people + groups ? "(" + (people + groups) + ") " : "") + "Nhịp Đo – trò chuyện thử";
  }

  function drawTalk() {
    var group = model.group(model.chat), me = model.person(model.me);
    byId("talk").hidden = !model.chat;
    byId("welcome").hidden = Boolean(model.chat);
    if (!model.chat) return;
    byId("title").textContent = group ? group.title : "Nhịp Đo";
    byId("playing").textContent = group ? "" : "Vai: " + me.name + (me.note ? " · " + me.note : "");
    byId("playing").hidden = Boolean(group);
    byId("role").hidden = !group;
    byId("face").className = "face " + (group ? "square" : "bot");
    app.empty(byId("face")).appendChild(group ? app.icon("group") : app.make("img", {src: "/icon.svg", alt: ""}));
    drawRoles();
    drawMention();
    drawLog();
  }

  function drawRoles() {
    if (!model.group(model.chat)) return;
    var select = app.empty(byId("as"));
    model.people.forEach(function (person) {
      select.appendChild(app.make("option", {value: person.user, selected: person.user === model.me}, person.name));
    });
  }

  function drawLog() {
    log.setAttribute("aria-busy", "true");
    app.empty(log);
    log.removeAttribute("data-day");
    model.talk(model.chat).forEach(append);
    log.setAttribute("aria-busy", "false");
    drawHints();
    read();
    toEnd();
  }

  function append(line) {
    var date = app.wall(line.at);
    if (log.getAttribute("data-day") !== app.day(date)) {
      log.setAttribute("data-day", app.day(date));
      log.appendChild(app.dayMark(date));
    }
    log.appendChild(app.line(line, model.seat(line, on)));
  }

  function redraw(line) {
    var shown = line && log.querySelector('[data-line="' + line.id + '"]');
    if (shown) log.replaceChild(app.line(line, model.seat(line, on)), shown);
  }

  function drawHints() {
    var hints = app.empty(byId("hints")), group = model.group(model.chat);
    hints.hidden = model.talk(model.chat).length > 0;
    var stranger = model.person(model.me).made;
    (group ? ["3 mẫu", "tiến độ", "bxh"] : stranger ? ["xin chào", "giúp"] : ["giúp", "đo 3 lần", "tiến độ", "bxh"]).forEach(function (words) {
      hints.appendChild(app.make("button", {type: "button", "data-testid": "hint", onclick: function () { type(words); }}, words));
    });
  }

  function drawMention() {
    var group = model.group(model.chat), off = !byId("mention").checked;
    byId("mention-row").hidden = !group;
    byId("mention-name").textContent = model.mention;
    byId("mention-hint").textContent = !off ? "" : model.platform === "zalo"
      ? "Zalo sẽ không chuyển tin này tới bot." : "Bot đọc được nhưng chỉ đáp khi cần.";
  }

  function arrived(line) {
    var earlier = line.user ? model.latest(line.user) : null;
    var fresh = model.put(line);
    if (line.chat === model.chat) show(line, fresh, earlier);
    drawSoon();
  }

  function show(line, fresh, earlier) {
    var atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 120;
    if (fresh) append(line); else redraw(line);
    if (earlier && earlier.id !== line.id && earlier.chat === model.chat) redraw(earlier);
    byId("hints").hidden = true;
    read();
    if (fresh && (atEnd || line.user === model.me)) toEnd();
    else if (fresh) byId("newer").hidden = false;
  }

  function read() {
    if (model.chat && !document.hidden && (wide.matches || body.getAttribute("data-screen") === "chat")) model.read(model.chat);
  }

  function toEnd() {
    log.scrollTop = log.scrollHeight;
    byId("newer").hidden = true;
  }

  /* --- going places --- */

  function openPrivate(user) { open(user, user); if (invite) useInvite(); }

  function openGroup(chat) {
    if (!model.me && model.people.length) model.me = model.people[0].user;
    if (!model.me) complain(new Error("Thêm một người để đóng vai trước đã."));
    else open(model.me, chat);
  }

  function open(user, chat) {
    model.drafts[draftName()] = text.value;
    model.me = user;
    model.chat = chat;
    screen("chat");
    dropContext();
    attach(false);
    drawTalk();
    drawLists();
    type(model.drafts[draftName()] || "");
    if (document.activeElement !== text) log.focus({preventScroll: true}); // the field would open the phone's keyboard
  }

  function draftName() { return model.me + " " + model.chat; }

  function type(words) {
    text.value = words;
    grow();
    if (wide.matches || words) text.focus();
  }

  function screen(name) {
    body.setAttribute("data-screen", name);
    if (name === "list") drawLists();
  }

  function back() {
    var left = model.chat, row = (model.group(left) ? "group-" : "person-") + left;
    screen("list");
    var found = document.querySelector('.rows [data-testid="' + row + '"]');
    if (found) found.focus();
  }

  /* Over the page the panel is all there is, for the keyboard and the screen reader too. */
  function side(open) {
    var opener = document.activeElement;
    body.classList.toggle("side-open", open);
    Array.from(document.querySelectorAll(".top, .banner, .list, .chat, .clock-bar")).forEach(function (behind) {
      behind.inert = open;
    });
    Array.from(document.querySelectorAll("[data-open-side]")).forEach(function (button) {
      button.setAttribute("aria-expanded", String(open));
    });
    if (open) { sideOpener = opener; byId("side-close").focus(); }
    else if (sideOpener) { sideOpener.focus(); sideOpener = null; }
  }

  /* --- doing things --- */

  function send(kind) {
    var words = text.value.trim();
    if (kind === "text" && !words) return;
    forgetMove();
    if (context && context.edit) act("/api/edit", {user: model.me, message: context.edit.id, text: words});
    else act("/api/say", {
      user: model.me, chat: model.chat, kind: kind, mention: byId("mention").checked,
      text: kind === "text" || kind === "photo" ? words : "", reply_to: context ? context.reply.id : ""
    });
    if (kind === "text" || kind === "photo") type("");
    dropContext();
    attach(false);
  }

  function press(line, index, button) {
    forgetMove();
    button.disabled = true;
    button.classList.add("pressed");
    act("/api/press", {user: model.me, message: line.id, choice: index}).then(function () {
      setTimeout(function () { button.disabled = false; button.classList.remove("pressed"); }, 400);
      if (document.activeElement === body) text.focus();
    });
  }

  function startReply(line) { setContext({reply: line}, "Trả lời: " + (line.text || "ảnh").slice(0, 80)); }
  function explain(line) {
    var bubble = document.querySelector('[data-line="' + line.id + '"] .bubble');
    act("/api/explain", {user: model.me, message: line.id}).then(function (lines) { if (lines && bubble) app.explained(bubble, lines); });
  }

  function startEdit(line) { setContext({edit: line}, "Sửa tin đã gửi"); type(line.text); }

  function setContext(what, words) {
    context = what;
    byId("context-text").textContent = words;
    byId("context").hidden = false;
    text.focus();
  }

  function dropContext() {
    if (context && context.edit) type("");
    context = null;
    byId("context").hidden = true;
  }

  function attach(open) {
    byId("attach").hidden = !open;
    byId("more").setAttribute("aria-expanded", String(open));
  }

  function grow() {
    text.style.height = "auto";
    text.style.height = Math.min(text.scrollHeight, 140) + "px";
  }

  async function meet(name) {
    var person = await act("/api/people", {name: name});
    if (!person) return;
    model.add(person);
    byId("new-name").value = byId("filter").value = "";
    openPrivate(person.user);
  }

  /* --- the clock --- */

  function setClock(iso) {
    clock = {at: app.wall(iso).getTime(), from: Date.now()};
    tick();
    byId("free-time").min = iso.slice(0, 16);
    if (!byId("free-time").value || byId("free-time").value < iso) byId("free-time").value = iso.slice(0, 11) + "20:00";
  }

  function tick() { app.drawNow(new Date(clock.at + Date.now() - clock.from)); }

  async function move(where) {
    var buttons = Array.from(document.querySelectorAll("#moves button"));
    forgetMove();
    before = model.counts();
    buttons.forEach(function (button) { button.disabled = true; });
    byId("moved").textContent = "Đang tua đồng hồ…";
    var now = await act("/api/clock", where);
    buttons.forEach(function (button) { button.disabled = false; });
    byId("moved").textContent = now ? "Đã tới " + app.day(app.wall(now)) + ", " + app.time(app.wall(now)) + "." : "";
    if (now) setTimeout(function () {
      if (before && !model.news(before).length) byId("moved").textContent += " Bot chưa có gì để nói.";
    }, 700);
  }

  function forgetMove() {
    before = null;
    byId("moved").textContent = "";
    drawNews();
  }

  /* After a move: where something has arrived, as a way to go there. */
  function drawNews() {
    var news = app.empty(byId("news"));
    if (!before) return;
    var found = model.news(before), more = found.length - 15;
    found.slice(0, 15).forEach(function (item) {
      var go = function () { side(false); (model.group(item.chat) ? openGroup : openPrivate)(item.chat); };
      news.appendChild(app.make("button", {type: "button", onclick: go}, item.title + ": " + item.count + " tin mới"));
    });
    if (more > 0) news.appendChild(app.make("p", {class: "quiet"}, "… và " + more + " nơi khác, xem trong danh sách."));
  }

  /* --- links to join: …/#moi=CODE --- */

  function followInvite() {
    var found = /^#moi(?:=([\w-]+))?$/.exec(location.hash);
    if (!found) return;
    history.replaceState(null, "", "/");
    invite = found[1] || "";
    screen("list");
    body.setAttribute("data-tab", "people");
    byId("new-name").focus();
    complain(new Error("Đường mời" + (invite ? " mã " + invite : "") + ": chọn hoặc thêm người sẽ nhận lời mời."));
  }

  function useInvite() {
    type((model.platform === "telegram" ? "/start " : "dk ") + invite);
    invite = "";
  }

  /* --- wiring --- */

  function click(id, what) { byId(id).addEventListener("click", what); }

  function submit(id, what) {
    byId(id).addEventListener("submit", function (event) { event.preventDefault(); what(); });
  }

  function wire() {
    click("back", back);
    click("newer", toEnd);
    click("more", function () { attach(byId("attach").hidden); });
    click("context-close", dropContext);
    click("side-close", function () { side(false); });
    submit("composer", function () { send("text"); });
    submit("meet", function () { meet(byId("new-name").value.trim()); });
    submit("free", function () { move({to: byId("free-time").value}); });
    byId("filter").addEventListener("input", drawLists);
    byId("mention").addEventListener("change", drawMention);
    byId("as").addEventListener("change", function () { open(byId("as").value, model.chat); });
    text.addEventListener("input", grow);
    text.addEventListener("keydown", typed);
    log.addEventListener("scroll", function () {
      if (log.scrollHeight - log.scrollTop - log.clientHeight < 40) byId("newer").hidden = true;
    });
    document.addEventListener("keydown", function (event) { if (event.key === "Escape") escape(); });
    document.addEventListener("visibilitychange", function () { read(); drawLists(); });
    window.addEventListener("hashchange", followInvite);
    each("[data-kind]", function (button) { send(button.getAttribute("data-kind")); });
    each("[data-step]", function (button) { move({step: button.getAttribute("data-step")}); });
    each("[data-open-side]", function () { side(!body.classList.contains("side-open")); });
    each(".tabs button", function (button) { showTab(button.getAttribute("data-tab")); });
    Array.from(document.getElementsByName("platform")).forEach(function (radio) {
      radio.addEventListener("change", function () { act("/api/platform", {platform: radio.value}); });
    });
  }

  function each(selector, what) {
    Array.from(document.querySelectorAll(selector)).forEach(function (button) {
      button.addEventListener("click", function () { what(button); });
    });
  }

  function showTab(name) {
    body.setAttribute("data-tab", name);
    Array.from(document.querySelectorAll(".tabs button")).forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.getAttribute("data-tab") === name));
    });
  }

  /* Vietnamese is typed through an input method: its Enter ends a word, it does not send. */
  function typed(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send("text");
  }

  function escape() {
    if (body.classList.contains("side-open")) side(false);
    else if (context) dropContext();
    else if (!byId("attach").hidden) attach(false);
    else if (!wide.matches) back();
  }

  history.replaceState(null, "", location.pathname + location.hash);
  wire();
  load().then(followInvite).catch(complain);
  setInterval(tick, 1000);
})(NhipDo);
