/* What does this browser know: people, groups, messages, what has been read? */
"use strict";

(function (app) {
  var SEEN = "nhipdo.seen", PEOPLE = "nhipdo.people";
  var model = app.model = {
    demo: true, platform: "zalo", mention: "", people: [], groups: [], lines: {},
    me: "", chat: "", drafts: {}, seen: stored(sessionStorage, SEEN, {})
  };

  function stored(storage, name, fallback) {
    try { return JSON.parse(storage.getItem(name)) || fallback; } catch (error) { return fallback; }
  }

  function store(storage, name, value) {
    try { storage.setItem(name, JSON.stringify(value)); } catch (error) { /* private mode: forgotten on reload */ }
  }

  model.load = function (state) {
    ["demo", "platform", "mention", "people", "groups", "lines"].forEach(function (name) { model[name] = state[name]; });
    if (!model.person(model.me)) model.me = "";
    if (model.chat && model.chat !== model.me && !model.group(model.chat)) model.chat = "";
  };

  model.person = function (user) { return model.people.find(function (person) { return person.user === user; }); };
  model.group = function (chat) { return model.groups.find(function (group) { return group.chat === chat; }); };
  model.talk = function (chat) { return model.lines[chat] || []; };
  model.find = function (chat, id) { return model.talk(chat).find(function (line) { return line.id === id; }); };

  /** Adds or replaces a message; true when it is new. */
  model.put = function (line) {
    var talk = model.lines[line.chat] = model.talk(line.chat);
    var at = talk.findIndex(function (other) { return other.id === line.id; });
    if (at < 0) talk.push(line); else talk[at] = line;
    return at < 0;
  };

  model.add = function (person) {
    if (!model.person(person.user)) model.people.push(person);
    if (!model.demo) remember();
  };

  /* Beside a real channel people outlive the page's server: this browser brings its own back. */
  function remember() {
    var mine = model.people.map(function (person) { return {user: person.user, name: person.name}; });
    store(localStorage, PEOPLE, mine);
  }
  model.remembered = function () {
    return stored(localStorage, PEOPLE, []).filter(function (person) { return !model.person(person.user); });
  };

  model.unread = function (chat) {
    var talk = model.talk(chat);
    var seen = talk.findIndex(function (line) { return line.id === model.seen[chat]; });
    return talk.slice(seen + 1).filter(function (line) { return !line.user; }).length;
  };
  model.read = function (chat) {
    var talk = model.talk(chat);
    if (!talk.length) return;
    model.seen[chat] = talk[talk.length - 1].id;
    store(sessionStorage, SEEN, model.seen);
  };
  model.unreadIn = function (chats) {
    return chats.reduce(function (total, chat) { return total + model.unread(chat); }, 0);
  };

  /** How many messages of the bot each chat holds. */
  model.counts = function () {
    var counts = {};
    Object.keys(model.lines).forEach(function (chat) {
      counts[chat] = model.talk(chat).filter(function (line) { return !line.user; }).length;
    });
    return counts;
  };

  /** [{chat, title, count}]: where the bot has written since `before` was counted, the newest first. */
  model.news = function (before) {
    var now = model.counts();
    return Object.keys(now).filter(function (chat) { return now[chat] > (before[chat] || 0); }).map(function (chat) {
      var who = model.person(chat), group = model.group(chat);
      return {chat: chat, title: group ? group.title : who ? who.name : chat, count: now[chat] - (before[chat] || 0)};
    }).sort(function (one, other) { return newest(other.chat) - newest(one.chat); });
  };

  /** The last message somebody wrote anywhere, which Telegram lets them edit here. */
  model.latest = function (user) {
    var own = Object.keys(model.lines).reduce(function (all, chat) {
      return all.concat(model.lines[chat].filter(function (line) { return line.user === user; }));
    }, []);
    return own.reduce(function (best, line) { return !best || number(line) > number(best) ? line : best; }, null);
  };
  function newest(chat) { return number(model.talk(chat).slice(-1)[0]); }
  function number(line) { return Number(line.id.split("-")[1]); }

  /** How a message stands to the person played now. */
  model.seat = function (line, on) {
    var telegram = model.platform === "telegram";
    var group = Boolean(model.group(line.chat));
    var own = Boolean(line.user) && line.user === model.me;
    return {
      own: own, group: group, on: on, canPress: telegram,
      quoted: line.reply_to ? model.find(line.chat, line.reply_to) : null,
      canReply: !line.user && (telegram || group),
      canEdit: own && telegram && line.kind === "text" && model.latest(model.me) === line
    };
  };
})(NhipDo);
