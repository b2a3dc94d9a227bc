// Reviewed by hand against the consoles' words: a change here is a change of what people read.

#include "SetupWords.h"

const LanguageWords& englishWords() {
    static const LanguageWords words{"en",
                                     {
                                         R"(
Flashduty
Create an integration in Flashduty and bring its push URL here.
Channel › channel details › Integrate Data › Dedicated Integration › Alibaba Cloud SLS
Channel › channel details › Integration › Add Integration › Alibaba Cloud SLS
协作空间 › 空间详情 › 专属集成 › 添加集成 › 阿里云 SLS
Copy Push URL => https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=0123456789abcdef0123456789abe131
Integration made in Flashduty
)",
                                         R"(
Webhook
Tell SLS where alerts go. Once per Alibaba Cloud account; all projects share it.
Alert Center › Notification Objects › Webhook Integration › Create
Alert › Alert Management › Webhook Integration › Create
告警中心 › 通知对象 › Webhook集成 › 创建
ID | 标识符 | [flashduty-sls] | 5 to 60 letters, digits, “_”, “-” or “.”, beginning with a letter.
Name | 名称 | [Flashduty SLS] | At most 40 characters, without quotes or brackets.
Type | 类型 | Universal Webhook | 通用Webhook · older: Generic Webhook | Not DingTalk, WeCom, Lark or Slack. | Choose
Request Method | 请求方法 | POST | Any other method is refused with MethodNotAllowed. | Choose
Request URL | 请求地址 | [https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=****e131] | No space around it, and every parameter behind the key stays.
headers · Signing Key | 请求头 · 加签密钥 | Leave them empty. Another Content-Type makes Flashduty refuse the alert. This type does not use a signing key.
Copy ID => flashduty-sls
Copy Name => Flashduty SLS
Copy Request URL => https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=0123456789abcdef0123456789abe131
Entered in SLS
)",
                                         R"(
Content template
SLS must send each alert as one JSON object. That is the only form Flashduty’s SLS guide describes.
Alert Center › Notification Policy › Content Template › Create
Alert › Alert Management › Content Template › Add
告警中心 › 通知策略 › 内容模板 › 创建
ID | 标识符 | [flashduty-sls-template] | 5 to 60 letters, digits, “_”, “-” or “.”, beginning with a letter.
Name | 名称 | [Flashduty SLS template] | At most 40 characters, without quotes or brackets.
Channel tab | 渠道 | Webhook-Custom | WebHook-自定义 | Content in another tab is not used for this webhook. | Choose
Send Method | 发送方式 · 2021: Sending Mode | Send Individually | 逐条发送 · 2021: Single | Sending in batches makes an array, which Flashduty’s SLS guide does not describe. | Choose
Content | 发送内容 · older: Send Content | [{{ alert | to_json}}] | Straight braces only. Full-width braces arrive as plain text.
Copy ID => flashduty-sls-template
Copy Name => Flashduty SLS template
Copy Content => {{ alert | to_json}}
Entered in SLS
)",
                                         R"(
Action policy
Join webhook and template. Rules name this policy.
Alert Center › Notification Policy › Action Policy › Create
Alert › Alert Management › Action Policy › Add
告警中心 › 通知策略 › 行动策略 › 创建
ID | 标识符 | [flashduty-sls-policy] | 5 to 60 letters, digits, “_”, “-” or “.”, beginning with a letter.
Name | 名称 | [Flashduty SLS policy] | At most 40 characters, without quotes or brackets.
Primary Action Policy | 第一行动列表 · older: First Action List | Action Group | 行动组 | The second list is for escalation only and stays off. | Choose
Notification Method | 渠道 · older: Channel | Universal Webhook | 通用Webhook · older: Generic Webhook | Not Webhook-Custom, although the template stands in that tab. | Choose
Select Webhook | 选择Webhook | Flashduty SLS | Not listed? Save the webhook first, in the same account. | Choose
Alert Template | 内容模板 · older: Content Template | Flashduty SLS template | The default template makes another text, which Flashduty cannot read. | Choose
Period | 发送时段 · older: Send Period | Any Time | 任意 · older: Any | Any other choice holds alerts back outside that time. | Choose
End | 结束 · older: Finish | End | 结束 · older: Finish | To add nodes later, delete it first. | Choose
Copy ID => flashduty-sls-policy
Copy Name => Flashduty SLS policy
Entered in SLS
)",
                                         R"(
Rules
Set these four in every rule, then save the rule.
Projects › Log Storage › Logstores › Save as Alert › Alert Rule
Rules/Transactions › Create Alert › Alert Rule
Project列表 › 日志存储 › 日志库 › 查询/分析 › 告警监控规则
Alert Policy | 告警策略 | Normal Mode · 普通模式 | Simple mode makes an action policy of its own, so yours is not used.
Action Policy | 行动策略 | [Flashduty SLS policy] | With another policy the alert never reaches Flashduty.
SLS Notification | SLS通知 | On · 开启 | It stands under the output targets of the rule.
Recovery Notifications | 恢复通知 | On · 开启 | Off by default.
Copy Action Policy => Flashduty SLS policy
Entered in SLS
)",
                                         R"(
Check
Send a firing and a resolved alert the way SLS does, then watch for the first real one.
Afterwards, look at the integration in Flashduty: its Latest Event Time is the first proof.
Checked
)"}};
    return words;
}

const LanguageWords& chineseWords() {
    static const LanguageWords words{"zh_CN",
                                     {
                                         R"(
Flashduty
在 Flashduty 中创建集成，把推送地址带到这里。
协作空间 › 空间详情 › 专属集成 › 添加集成 › 阿里云 SLS
协作空间 › 空间详情 › 集成数据 › 添加一个集成 › 阿里云 SLS
Channel › channel details › Integrate Data › Dedicated Integration › Alibaba Cloud SLS
复制推送地址 => https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=0123456789abcdef0123456789abe131
已在 Flashduty 中创建集成
)",
                                         R"(
Webhook 集成
告诉 SLS 把告警发到哪里。同一账号只需建一次，所有 Project 共用。
告警中心 › 通知对象 › Webhook集成 › 创建
告警 › 告警管理 › Webhook集成 › 新建
Alert Center › Notification Objects › Webhook Integration › Create
标识符 | ID | [flashduty-sls] | 5 到 60 个字母、数字、“_”“-”或“.”，以字母开头。
名称 | Name | [Flashduty SLS] | 最多 40 个字符，不含引号和括号。
类型 | Type | 通用Webhook | Universal Webhook · 旧版：通用 Webhook | 不是钉钉、企业微信、飞书或 Slack。 | 选择
请求方法 | Request Method | POST | 其他方法会被拒绝，返回 MethodNotAllowed。 | 选择
请求地址 | Request URL | [https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=****e131] | 前后不要有空格，密钥后面的参数全部保留。
请求头 · 加签密钥 | headers · Signing Key | 都留空。换成别的 Content-Type，Flashduty 会拒绝告警。此类型不使用加签密钥。
复制标识符 => flashduty-sls
复制名称 => Flashduty SLS
复制请求地址 => https://api.flashcat.cloud/event/push/alert/aliyun/sls?integration_key=0123456789abcdef0123456789abe131
已在 SLS 中填写
)",
                                         R"(
内容模板
SLS 必须把每条告警作为一个 JSON 对象发送。Flashduty 的 SLS 指引只说明了这种形式。
告警中心 › 通知策略 › 内容模板 › 创建
告警 › 告警管理 › 内容模板 › 添加
Alert Center › Notification Policy › Content Template › Create
标识符 | ID | [flashduty-sls-template] | 5 到 60 个字母、数字、“_”“-”或“.”，以字母开头。
名称 | Name | [Flashduty SLS template] | 最多 40 个字符，不含引号和括号。
渠道 | Channel tab | WebHook-自定义 | Webhook-Custom · 旧版：Webhook-自定义 | 写在其他标签页的内容对这个 Webhook 不起作用。 | 选择
发送方式 | Send Method | 逐条发送 | Send Individually | 合并发送会变成数组，Flashduty 的 SLS 指引没有说明这种形式。 | 选择
发送内容 | Content | [{{ alert | to_json}}] | 只能用半角花括号，全角括号会原样发出。
复制标识符 => flashduty-sls-template
复制名称 => Flashduty SLS template
复制发送内容 => {{ alert | to_json}}
已在 SLS 中填写
)",
                                         R"(
行动策略
把 Webhook 和内容模板连起来，告警规则引用这个行动策略。
告警中心 › 通知策略 › 行动策略 › 创建
告警 › 告警管理 › 行动策略 › 添加
Alert Center › Notification Policy › Action Policy › Create
标识符 | ID | [flashduty-sls-policy] | 5 到 60 个字母、数字、“_”“-”或“.”，以字母开头。
名称 | Name | [Flashduty SLS policy] | 最多 40 个字符，不含引号和括号。
第一行动列表 | Primary Action Policy | 行动组 | Action Group | 第二行动列表只用于升级，保持关闭。 | 选择
渠道 | Notification Method | 通用Webhook | Universal Webhook · 旧版：通用 Webhook | 不要选 WebHook-自定义，尽管模板写在那个标签页。 | 选择
选择Webhook | Select Webhook | Flashduty SLS | 列表中没有？请先在同一账号中保存 Webhook。 | 选择
内容模板 | Alert Template | Flashduty SLS template | 默认模板输出的是另一种文本，Flashduty 无法解析。 | 选择
发送时段 | Period | 任意 | Any Time | 选其他时段，时段以外的告警不会发送。 | 选择
结束 | End | 结束 | End | 以后要加节点，先删除它。 | 选择
复制标识符 => flashduty-sls-policy
复制名称 => Flashduty SLS policy
已在 SLS 中填写
)",
                                         R"(
告警规则
每条规则都要设好这四项，然后保存规则。
Project列表 › 日志存储 › 日志库 › 查询/分析 › 告警监控规则
规则/事务 › 新建告警 › 告警规则
Projects › Log Storage › Logstores › Save as Alert › Alert Rule
告警策略 | Alert Policy | 普通模式 · Normal Mode | 极简模式会另建行动策略，您的行动策略不起作用。
行动策略 | Action Policy | [Flashduty SLS policy] | 选了别的行动策略，告警到不了 Flashduty。
SLS通知 | SLS Notification | 开启 · On | 在规则的“输出目标”下面。
恢复通知 | Recovery Notifications | 开启 · On | 默认关闭。
复制行动策略 => Flashduty SLS policy
已在 SLS 中填写
)",
                                         R"(
检查
按 SLS 的方式发送一次触发和一次恢复，再等待第一条真实告警。
之后在 Flashduty 的集成中查看“最新事件时间”，这是第一个到达证据。
已检查
)"}};
    return words;
}
