audit-lead = 管理者による変更（新しい順）
audit-empty = まだ変更はありません。設定を変えると、ここに残ります。
audit-entry = { $when } · { $person } · { $change }
