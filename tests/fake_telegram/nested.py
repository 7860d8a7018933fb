"""Which fields do the objects have that travel inside a parameter?

After the Bot API documentation (10.x), for the types a bot like ours sends; `!` marks a required field. A
type that is not listed may be any object.
"""

from __future__ import annotations

Field = tuple[tuple[str, ...], bool]  # accepted types, required

SPEC = {
    "InlineKeyboardMarkup": "inline_keyboard!:[[InlineKeyboardButton]]",
    "InlineKeyboardButton": "text!:String icon_custom_emoji_id:String style:String url:String "
    "callback_data:String web_app:WebAppInfo login_url:LoginUrl switch_inline_query:String "
    "switch_inline_query_current_chat:String switch_inline_query_chosen_chat:SwitchInlineQueryChosenChat "
    "copy_text:CopyTextButton callback_game:CallbackGame pay:Boolean",
    "CopyTextButton": "text!:String",
    "WebAppInfo": "url!:String",
    "ReplyKeyboardMarkup": "keyboard!:[[KeyboardButton]] is_persistent:Boolean resize_keyboard:Boolean "
    "one_time_keyboard:Boolean input_field_placeholder:String selective:Boolean",
    "KeyboardButton": "text!:String icon_custom_emoji_id:String style:String request_users:Object "
    "request_chat:Object request_managed_bot:Object request_contact:Boolean request_location:Boolean "
    "request_poll:Object web_app:WebAppInfo",
    "ReplyKeyboardRemove": "remove_keyboard!:Boolean selective:Boolean",
    "ForceReply": "force_reply!:Boolean input_field_placeholder:String selective:Boolean",
    "ReplyParameters": "message_id!:Integer chat_id:Integer|String allow_sending_without_reply:Boolean "
    "quote:String quote_parse_mode:String quote_entities:[MessageEntity] quote_position:Integer "
    "checklist_task_id:Integer poll_option_id:String",
    "LinkPreviewOptions": "is_disabled:Boolean url:String prefer_small_media:Boolean "
    "prefer_large_media:Boolean show_above_text:Boolean",
    "MessageEntity": "type!:String offset!:Integer length!:Integer url:String user:Object "
    "language:String custom_emoji_id:String unix_time:Integer date_time_format:String",
    "BotCommand": "command!:String description!:String",
    "BotCommandScope": "type!:String chat_id:Integer|String user_id:Integer",
    "MenuButton": "type!:String text:String web_app:WebAppInfo",
}


def _field(word: str) -> tuple[str, Field]:
    name, _, kinds = word.partition(":")
    return name.rstrip("!"), (tuple(kinds.split("|")), name.endswith("!"))


FIELDS: dict[str, dict[str, Field]] = {
    kind: dict(_field(word) for word in line.split()) for kind, line in SPEC.items()
}
