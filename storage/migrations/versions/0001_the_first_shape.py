"""The first shape"""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", UTCDateTime(), nullable=False),
        sa.Column("actor", sa.Integer(), nullable=True),
        sa.Column("act", AutoString(), nullable=False),
        sa.Column("detail", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "conversation",
        sa.Column("channel", AutoString(), nullable=False),
        sa.Column("bot", AutoString(), nullable=False),
        sa.Column("chat", AutoString(), nullable=False),
        sa.Column("topic", AutoString(), nullable=False),
        sa.Column("user", AutoString(), nullable=False),
        sa.Column("step", AutoString(), nullable=False),
        sa.Column("draft", sa.JSON(), nullable=False),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("asked", AutoString(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("updated_at", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "bot", "chat", "topic", "user"),
    )
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_conversation_updated_at"), ["updated_at"], unique=False)

    op.create_table(
        "heard",
        sa.Column("channel", AutoString(), nullable=False),
        sa.Column("bot", AutoString(), nullable=False),
        sa.Column("key", AutoString(), nullable=False),
        sa.Column("at", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "bot", "key"),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("heard", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_heard_at"), ["at"], unique=False)

    op.create_table(
        "lease",
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("holder", AutoString(), nullable=False),
        sa.Column("until", UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "letter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", AutoString(), nullable=False),
        sa.Column("bot", AutoString(), nullable=False),
        sa.Column("chat", AutoString(), nullable=False),
        sa.Column("topic", AutoString(), nullable=False),
        sa.Column("kind", AutoString(), nullable=False),
        sa.Column("member", sa.Integer(), nullable=True),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("once", AutoString(), nullable=True),
        sa.Column("state", AutoString(), nullable=False),
        sa.Column("not_before", UTCDateTime(), nullable=False),
        sa.Column("stale_after", UTCDateTime(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("doubted", sa.Boolean(), nullable=False),
        sa.Column("error", AutoString(), nullable=False),
        sa.Column("message", AutoString(), nullable=False),
        sa.Column("settled_at", UTCDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.create_index(
            "letter_chat", ["channel", "bot", "chat"], unique=False, sqlite_where=sa.text("state = 'waiting'")
        )
        batch_op.create_index(
            "letter_nudge",
            ["member"],
            unique=False,
            sqlite_where=sa.text("state = 'waiting' AND kind = 'nudge'"),
        )
        batch_op.create_index("letter_once", ["once"], unique=True, sqlite_where=sa.text("once IS NOT NULL"))
        batch_op.create_index(
            "letter_sending", ["id"], unique=False, sqlite_where=sa.text("state = 'sending'")
        )
        batch_op.create_index(
            "letter_waiting", ["id"], unique=False, sqlite_where=sa.text("state = 'waiting'")
        )

    op.create_table(
        "seat",
        sa.Column("channel", AutoString(), nullable=False),
        sa.Column("bot", AutoString(), nullable=False),
        sa.Column("person", AutoString(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "bot", "person"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "traffic",
        sa.Column("channel", AutoString(), nullable=False),
        sa.Column("bot", AutoString(), nullable=False),
        sa.Column("month", AutoString(), nullable=False),
        sa.Column("sent", sa.Integer(), nullable=False),
        sa.Column("heard", sa.Integer(), nullable=False),
        sa.Column("spent", sa.Boolean(), nullable=False),
        sa.Column("told", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "bot", "month"),
    )
    op.create_table(
        "unit",
        sa.Column("code", AutoString(), nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("province", AutoString(), nullable=False),
        sa.Column("referral_code", AutoString(), nullable=False),
        sa.Column("quota", sa.Integer(), nullable=False),
        sa.Column("pool", AutoString(), nullable=False),
        sa.ForeignKeyConstraint(
            ["pool"],
            ["unit.code"],
        ),
        sa.PrimaryKeyConstraint("code"),
    )
    with op.batch_alter_table("unit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_unit_pool"), ["pool"], unique=False)

    op.create_table(
        "groupchat",
        sa.Column("channel", AutoString(), nullable=False),
        sa.Column("bot", AutoString(), nullable=False),
        sa.Column("chat", AutoString(), nullable=False),
        sa.Column("topic", AutoString(), nullable=False),
        sa.Column("title", AutoString(), nullable=False),
        sa.Column("unit", AutoString(), nullable=True),
        sa.Column("linked_by", sa.Integer(), nullable=True),
        sa.Column("linked_at", UTCDateTime(), nullable=True),
        sa.Column("hinted_at", UTCDateTime(), nullable=True),
        sa.Column("gone_at", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["unit"],
            ["unit.code"],
        ),
        sa.PrimaryKeyConstraint("channel", "bot", "chat"),
    )
    with op.batch_alter_table("groupchat", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_groupchat_unit"), ["unit"], unique=False)

    op.create_table(
        "hamlet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit", AutoString(), nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("folded", AutoString(), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("merged_into", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["merged_into"],
            ["hamlet.id"],
        ),
        sa.ForeignKeyConstraint(
            ["unit"],
            ["unit.code"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("hamlet", schema=None) as batch_op:
        batch_op.create_index("hamlet_name", ["unit", "folded"], unique=True)

    op.create_table(
        "invite",
        sa.Column("code", AutoString(), nullable=False),
        sa.Column("unit", AutoString(), nullable=False),
        sa.Column("kind", AutoString(), nullable=True),
        sa.Column("rank", AutoString(), nullable=False),
        sa.Column("uses_left", sa.Integer(), nullable=False),
        sa.Column("created_at", UTCDateTime(), nullable=False),
        sa.Column("expires_at", UTCDateTime(), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("channel", AutoString(), nullable=False),
        sa.Column("bot", AutoString(), nullable=False),
        sa.ForeignKeyConstraint(
            ["unit"],
            ["unit.code"],
        ),
        sa.PrimaryKeyConstraint("code"),
    )
    op.create_table(
        "routine",
        sa.Column("unit", AutoString(), nullable=False),
        sa.Column("kind", AutoString(), nullable=False),
        sa.Column("cadence", AutoString(), nullable=False),
        sa.Column("next_due_at", UTCDateTime(), nullable=False),
        sa.Column("cursor", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["unit"],
            ["unit.code"],
        ),
        sa.PrimaryKeyConstraint("unit", "kind"),
    )
    with op.batch_alter_table("routine", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_routine_next_due_at"), ["next_due_at"], unique=False)

    op.create_table(
        "tally",
        sa.Column("unit", AutoString(), nullable=False),
        sa.Column("month", AutoString(), nullable=False),
        sa.Column("samples", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["unit"],
            ["unit.code"],
        ),
        sa.PrimaryKeyConstraint("unit", "month"),
    )
    op.create_table(
        "member",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit", AutoString(), nullable=False),
        sa.Column("hamlet", sa.Integer(), nullable=True),
        sa.Column("kind", AutoString(), nullable=False),
        sa.Column("also_kind", AutoString(), nullable=False),
        sa.Column("rank", AutoString(), nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("address_form", AutoString(), nullable=False),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.Column("phone", AutoString(), nullable=False),
        sa.Column("installed", sa.Boolean(), nullable=False),
        sa.Column("referral_entered", sa.Boolean(), nullable=False),
        sa.Column("joined_at", UTCDateTime(), nullable=False),
        sa.Column("left_at", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["hamlet"],
            ["hamlet.id"],
        ),
        sa.ForeignKeyConstraint(
            ["unit"],
            ["unit.code"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("member", schema=None) as batch_op:
        batch_op.create_index("member_unit", ["unit", "kind"], unique=False)

    op.create_table(
        "check_in",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("member", sa.Integer(), nullable=False),
        sa.Column("unit", AutoString(), nullable=False),
        sa.Column("hamlet", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("samples", sa.Integer(), nullable=False),
        sa.Column("download_mbps", sa.Float(), nullable=True),
        sa.Column("upload_mbps", sa.Float(), nullable=True),
        sa.Column("ping_ms", sa.Float(), nullable=True),
        sa.Column("carrier", AutoString(), nullable=True),
        sa.Column("for_others", sa.Boolean(), nullable=False),
        sa.Column("channel", AutoString(), nullable=False),
        sa.Column("bot", AutoString(), nullable=False),
        sa.Column("chat", AutoString(), nullable=False),
        sa.Column("message", AutoString(), nullable=False),
        sa.Column("reported_at", UTCDateTime(), nullable=False),
        sa.Column("withdrawn_at", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["hamlet"],
            ["hamlet.id"],
        ),
        sa.ForeignKeyConstraint(
            ["member"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["unit"],
            ["unit.code"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("check_in", schema=None) as batch_op:
        batch_op.create_index("check_in_member_day", ["member", "day"], unique=False)
        batch_op.create_index("check_in_unit_day", ["unit", "day"], unique=False)

    op.create_table(
        "consent",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("member", sa.Integer(), nullable=False),
        sa.Column("version", AutoString(), nullable=False),
        sa.Column("channel", AutoString(), nullable=False),
        sa.Column("given_at", UTCDateTime(), nullable=False),
        sa.Column("withdrawn_at", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["member"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_consent_member"), ["member"], unique=False)

    op.create_table(
        "contact",
        sa.Column("channel", AutoString(), nullable=False),
        sa.Column("bot", AutoString(), nullable=False),
        sa.Column("user", AutoString(), nullable=False),
        sa.Column("member", sa.Integer(), nullable=False),
        sa.Column("chat", AutoString(), nullable=False),
        sa.Column("heard_at", UTCDateTime(), nullable=False),
        sa.Column("blocked_at", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["member"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("channel", "bot", "user"),
    )
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.create_index("contact_member", ["member", "heard_at"], unique=False)

    op.create_table(
        "contact_code",
        sa.Column("code", AutoString(), nullable=False),
        sa.Column("member", sa.Integer(), nullable=False),
        sa.Column("channel", AutoString(), nullable=False),
        sa.Column("bot", AutoString(), nullable=False),
        sa.Column("chat", AutoString(), nullable=False),
        sa.Column("expires_at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("code"),
    )
    op.create_table(
        "linkcode",
        sa.Column("code", AutoString(), nullable=False),
        sa.Column("member", sa.Integer(), nullable=False),
        sa.Column("unit", AutoString(), nullable=False),
        sa.Column("channel", AutoString(), nullable=False),
        sa.Column("bot", AutoString(), nullable=False),
        sa.Column("chat", AutoString(), nullable=False),
        sa.Column("expires_at", UTCDateTime(), nullable=False),
        sa.Column("used_at", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["member"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["unit"],
            ["unit.code"],
        ),
        sa.PrimaryKeyConstraint("code"),
    )
    op.create_table(
        "merge",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kept", sa.Integer(), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("moved", sa.JSON(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("merged_at", UTCDateTime(), nullable=False),
        sa.Column("undone_at", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["gone"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["kept"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("merge", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_merge_gone"), ["gone"], unique=False)
        batch_op.create_index(batch_op.f("ix_merge_kept"), ["kept"], unique=False)

    op.create_table(
        "no_signal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("member", sa.Integer(), nullable=False),
        sa.Column("unit", AutoString(), nullable=False),
        sa.Column("hamlet", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("carrier", AutoString(), nullable=True),
        sa.Column("reported_at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["hamlet"],
            ["hamlet.id"],
        ),
        sa.ForeignKeyConstraint(
            ["member"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["unit"],
            ["unit.code"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("no_signal", schema=None) as batch_op:
        batch_op.create_index("no_signal_unit_day", ["unit", "day"], unique=False)

    op.create_table(
        "proposal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("member", sa.Integer(), nullable=False),
        sa.Column("channel", AutoString(), nullable=False),
        sa.Column("bot", AutoString(), nullable=False),
        sa.Column("user", AutoString(), nullable=False),
        sa.Column("chat", AutoString(), nullable=False),
        sa.Column("group_chat", AutoString(), nullable=False),
        sa.Column("asked_channel", AutoString(), nullable=False),
        sa.Column("asked_bot", AutoString(), nullable=False),
        sa.Column("asked_chat", AutoString(), nullable=False),
        sa.Column("proposed_at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "question",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("member", sa.Integer(), nullable=False),
        sa.Column("kind", AutoString(), nullable=False),
        sa.Column("channel", AutoString(), nullable=False),
        sa.Column("bot", AutoString(), nullable=False),
        sa.Column("chat", AutoString(), nullable=False),
        sa.Column("text", AutoString(), nullable=False),
        sa.Column("asked_at", UTCDateTime(), nullable=False),
        sa.Column("answered_at", UTCDateTime(), nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["member"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )


def downgrade() -> None:
    op.drop_table("question")
    op.drop_table("proposal")
    with op.batch_alter_table("no_signal", schema=None) as batch_op:
        batch_op.drop_index("no_signal_unit_day")

    op.drop_table("no_signal")
    with op.batch_alter_table("merge", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_merge_kept"))
        batch_op.drop_index(batch_op.f("ix_merge_gone"))

    op.drop_table("merge")
    op.drop_table("linkcode")
    op.drop_table("contact_code")
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.drop_index("contact_member")

    op.drop_table("contact")
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_consent_member"))

    op.drop_table("consent")
    with op.batch_alter_table("check_in", schema=None) as batch_op:
        batch_op.drop_index("check_in_unit_day")
        batch_op.drop_index("check_in_member_day")

    op.drop_table("check_in")
    with op.batch_alter_table("member", schema=None) as batch_op:
        batch_op.drop_index("member_unit")

    op.drop_table("member")
    op.drop_table("tally")
    with op.batch_alter_table("routine", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_routine_next_due_at"))

    op.drop_table("routine")
    op.drop_table("invite")
    with op.batch_alter_table("hamlet", schema=None) as batch_op:
        batch_op.drop_index("hamlet_name")

    op.drop_table("hamlet")
    with op.batch_alter_table("groupchat", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_groupchat_unit"))

    op.drop_table("groupchat")
    with op.batch_alter_table("unit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_unit_pool"))

    op.drop_table("unit")
    op.drop_table("traffic")
    op.drop_table("seat")
    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.drop_index("letter_waiting", sqlite_where=sa.text("state = 'waiting'"))
        batch_op.drop_index("letter_sending", sqlite_where=sa.text("state = 'sending'"))
        batch_op.drop_index("letter_once", sqlite_where=sa.text("once IS NOT NULL"))
        batch_op.drop_index("letter_nudge", sqlite_where=sa.text("state = 'waiting' AND kind = 'nudge'"))
        batch_op.drop_index("letter_chat", sqlite_where=sa.text("state = 'waiting'"))

    op.drop_table("letter")
    op.drop_table("lease")
    with op.batch_alter_table("heard", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_heard_at"))

    op.drop_table("heard")
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_conversation_updated_at"))

    op.drop_table("conversation")
    op.drop_table("audit")
