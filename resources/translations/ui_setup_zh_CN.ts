<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ui::CheckPanel</name>
    <message>
        <source>The receiver took it.</source>
        <translation>接收器已收到。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>[Test]</source>
        <translation>[测试]</translation>
    </message>
    <message>
        <source>Send a test the way SLS does</source>
        <translation>像 SLS 那样发送测试</translation>
    </message>
    <message>
        <source>To Flashduty</source>
        <translation>发到 Flashduty</translation>
    </message>
    <message>
        <source>To the receiver</source>
        <translation>发到接收器</translation>
    </message>
    <message>
        <source>Where the test goes</source>
        <translation>测试发往哪里</translation>
    </message>
    <message>
        <source>No push URL yet: enter it in step 0.</source>
        <translation>还没有推送地址：请在第 0 步填写。</translation>
    </message>
    <message>
        <source>The receiver does not listen.</source>
        <translation>接收器没有在监听。</translation>
    </message>
    <message>
        <source>The sample goes out firing and then resolved, as Info and with “%1” before its title.</source>
        <translation>先发触发、再发恢复；级别为提醒，标题前加“%1”。</translation>
    </message>
    <message>
        <source>The sample goes out firing and then resolved. It shows on the Receiver page and leaves this computer nowhere.</source>
        <translation>先发触发、再发恢复。它显示在“接收”页，不会离开本机。</translation>
    </message>
    <message>
        <source>This opens a real alert in Flashduty, which may notify the people on duty, and closes it again at once. Send it?</source>
        <translation>这会在 Flashduty 中产生一条真实告警，可能通知值班人员，随后立即恢复。是否发送？</translation>
    </message>
    <message>
        <source>Send to Flashduty</source>
        <translation>发送到 Flashduty</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>未证实</translation>
    </message>
    <message>
        <source>That the alert shows in Flashduty, and that SLS itself gets there.</source>
        <translation>告警是否显示在 Flashduty 中，以及 SLS 自己能否到达。</translation>
    </message>
    <message>
        <source>Anything about Flashduty or SLS: this test stayed on this computer.</source>
        <translation>与 Flashduty 和 SLS 有关的一切：这次测试没有离开本机。</translation>
    </message>
    <message>
        <source>Look at “Latest Event Time” of the integration in Flashduty, then let a rule fire.</source>
        <translation>请在 Flashduty 集成页查看“最新事件时间”，再让一条规则触发。</translation>
    </message>
    <message>
        <source>Send the test to Flashduty as well.</source>
        <translation>请再向 Flashduty 发送一次测试。</translation>
    </message>
</context>
<context>
    <name>ui::FieldCard</name>
    <message>
        <source>Leave empty.</source>
        <translation>留空。</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>尚未填写。</translation>
    </message>
    <message>
        <source>The path is assumed. Compare it with the push URL in Flashduty.</source>
        <translation>路径为推断值，请与 Flashduty 集成页的推送地址核对。</translation>
    </message>
    <message>
        <source>Paste the push URL</source>
        <translation>粘贴推送地址</translation>
    </message>
    <message>
        <source>Leave them empty.</source>
        <translation>都留空。</translation>
    </message>
</context>
<context>
    <name>ui::IntegrationForm</name>
    <message>
        <source>The integration</source>
        <translation>接入</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Flashduty channel, for the record</source>
        <translation>Flashduty 协作空间（备注）</translation>
    </message>
    <message>
        <source>SLS project</source>
        <translation>SLS Project</translation>
    </message>
    <message>
        <source>Webhook ID</source>
        <translation>Webhook 标识符</translation>
    </message>
    <message>
        <source>Webhook name</source>
        <translation>Webhook 名称</translation>
    </message>
    <message>
        <source>Content template ID</source>
        <translation>内容模板标识符</translation>
    </message>
    <message>
        <source>Content template name</source>
        <translation>内容模板名称</translation>
    </message>
    <message>
        <source>Action policy ID</source>
        <translation>行动策略标识符</translation>
    </message>
    <message>
        <source>Action policy name</source>
        <translation>行动策略名称</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Alibaba Cloud site</source>
        <translation>阿里云站点</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国站</translation>
    </message>
    <message>
        <source>International</source>
        <translation>国际站</translation>
    </message>
    <message>
        <source>Language of the consoles</source>
        <translation>控制台语言</translation>
    </message>
    <message>
        <source>Words of the SLS console</source>
        <translation>SLS 控制台用词</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>新版</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>What the records are called in SLS</source>
        <translation>在 SLS 中的标识符和名称</translation>
    </message>
    <message>
        <source>To the steps</source>
        <translation>进入步骤</translation>
    </message>
</context>
<context>
    <name>ui::IntegrationSwitcher</name>
    <message>
        <source>New integration</source>
        <translation>新建接入</translation>
    </message>
    <message>
        <source>Sample integration</source>
        <translation>示例接入</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1（已归档）</translation>
    </message>
    <message>
        <source>Open integration file…</source>
        <translation>打开接入文件…</translation>
    </message>
    <message>
        <source>Name, region and labels…</source>
        <translation>名称、地域和用词…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete and forget the key</source>
        <translation>删除并忘记密钥</translation>
    </message>
    <message>
        <source>No integration yet</source>
        <translation>尚无接入</translation>
    </message>
    <message>
        <source>Integration %1, menu</source>
        <translation>接入 %1，菜单</translation>
    </message>
    <message>
        <source>Integrations, menu</source>
        <translation>接入菜单</translation>
    </message>
    <message>
        <source>%1 of 6 seen</source>
        <translation>已收到 %1 / 6</translation>
    </message>
</context>
<context>
    <name>ui::PathLines</name>
    <message>
        <source>New console</source>
        <translation>新版控制台</translation>
    </message>
    <message>
        <source>Older console</source>
        <translation>旧版控制台</translation>
    </message>
</context>
<context>
    <name>ui::PushUrlPanel</name>
    <message>
        <source>Push URL</source>
        <translation>推送地址</translation>
    </message>
    <message>
        <source>Paste the URL</source>
        <translation>粘贴地址</translation>
    </message>
    <message>
        <source>Host and key</source>
        <translation>主机和密钥</translation>
    </message>
    <message>
        <source>How to enter the push URL</source>
        <translation>如何填写推送地址</translation>
    </message>
    <message>
        <source>Paste the push URL from the integration&apos;s page in Flashduty</source>
        <translation>粘贴 Flashduty 集成页上的推送地址</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Integration key</source>
        <translation>集成密钥</translation>
    </message>
    <message>
        <source>Use as pasted</source>
        <translation>按粘贴的使用</translation>
    </message>
    <message>
        <source>Use this URL</source>
        <translation>使用此地址</translation>
    </message>
    <message>
        <source>Use the mended URL</source>
        <translation>使用修正后的地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>path assumed</source>
        <translation>路径为推断</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>The keychain is being asked for the key.</source>
        <translation>正在向系统密钥环查询密钥。</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s keychain, and in no file.</source>
        <translation>密钥保存在系统密钥环中，不写入任何文件。</translation>
    </message>
    <message>
        <source>The key is not found now. The keychain may be locked; nothing was deleted. %1</source>
        <translation>现在找不到密钥。密钥环可能已锁定；没有删除任何内容。%1</translation>
    </message>
    <message>
        <source>The path is assumed. Compare it with the push URL in Flashduty.</source>
        <translation>路径为推断值，请与 Flashduty 集成页的推送地址核对。</translation>
    </message>
    <message>
        <source>Paste the push URL</source>
        <translation>粘贴推送地址</translation>
    </message>
    <message>
        <source>The keychain did not take the key: it is kept in memory and forgotten when the window closes. The keychain said: %1</source>
        <translation>钥匙串没有保存密钥：密钥只保存在内存中，关闭窗口后即丢失。钥匙串的回复：%1</translation>
    </message>
</context>
<context>
    <name>ui::RulesPanel</name>
    <message>
        <source>Paste rules…</source>
        <translation>粘贴规则…</translation>
    </message>
    <message>
        <source>One rule a line: its name, its ID (alert-…), or both. Copy them from the rule list of SLS.</source>
        <translation>每行一条规则：名称、ID（alert-…）或两者都有。可从 SLS 的规则列表复制。</translation>
    </message>
    <message>
        <source>Rules to add</source>
        <translation>要添加的规则</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>告警规则</translation>
    </message>
    <message>
        <source>Space ticks a rule, Delete takes it off the list.</source>
        <translation>按空格标记规则，按 Delete 从列表移除。</translation>
    </message>
    <message>
        <source>Rule ID</source>
        <translation>规则 ID</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>known already: %1</source>
        <translation>已存在：%1</translation>
    </message>
    <message>
        <source>left out, since 500 is the most: %1</source>
        <translation>超出 500 条，未添加：%1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制%1</translation>
    </message>
    <message>
        <source>How severity and status are mapped</source>
        <translation>级别和状态如何对应</translation>
    </message>
    <message>
        <source>Hide the mapping</source>
        <translation>收起对应关系</translation>
    </message>
    <message>
        <source>Open rule</source>
        <translation>打开规则</translation>
    </message>
    <message>
        <source>Its firing and its recovery both arrived here.</source>
        <translation>触发和恢复都已到达。</translation>
    </message>
    <message>
        <source>It fired and arrived. No recovery was seen: is its recovery notification on?</source>
        <translation>触发已到达，尚未收到恢复。请确认该规则已开启恢复通知。</translation>
    </message>
    <message>
        <source>A recovery arrived, but no firing.</source>
        <translation>收到了恢复，但没有收到触发。</translation>
    </message>
    <message>
        <source>Entered, and nothing of it has arrived here yet.</source>
        <translation>已填写，尚未收到它的告警。</translation>
    </message>
    <message>
        <source>Open it, make the four settings, then tick it here.</source>
        <translation>打开规则，完成四项设置，然后在这里勾选。</translation>
    </message>
    <message>
        <source>Needs the project and the rule&apos;s ID.</source>
        <translation>需要填写 Project 和规则 ID。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>The name of the rule and its ID, as the SLS console shows them. One of them is enough.</source>
        <translation>填写 SLS 控制台中显示的规则名称和规则 ID，填一项即可。</translation>
    </message>
    <message>
        <source>Rule name</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>Rule ID (alert-…)</source>
        <translation>规则 ID（alert-…）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No rules listed yet. List those that are to send alerts, and tick each one when it is set: so none is forgotten.</source>
        <translation>还没有列出规则。列出要发送告警的规则，设好一条勾选一条，就不会遗漏。</translation>
    </message>
</context>
<context>
    <name>ui::RulesTable</name>
    <message>
        <source>d MMM</source>
        <comment>a day without its year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Firing seen</source>
        <translation>已收到触发</translation>
    </message>
    <message>
        <source>Recovery seen</source>
        <translation>已收到恢复</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule ID</source>
        <translation>规则 ID</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
</context>
<context>
    <name>ui::SetupPage</name>
    <message>
        <source>Setup</source>
        <translation>接入</translation>
    </message>
    <message>
        <source>Any order. A step counts as seen when a real delivery came this way.</source>
        <translation>顺序不限；收到真实告警后，步骤才算已收到。</translation>
    </message>
    <message>
        <source>Name, region, labels</source>
        <translation>名称、地域、用词</translation>
    </message>
    <message>
        <source>Integration made in Flashduty</source>
        <translation>已在 Flashduty 中创建集成</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Entered in SLS</source>
        <translation>已在 SLS 中填写</translation>
    </message>
    <message>
        <source>Enter the push URL first.</source>
        <translation>请先填写推送地址。</translation>
    </message>
    <message>
        <source>Your own note, no proof.</source>
        <translation>仅为自己的记录，不是证实。</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
    <message>
        <source>On to %1</source>
        <translation>前往 %1</translation>
    </message>
    <message>
        <source>The integrations could not be saved</source>
        <translation>接入未能保存</translation>
    </message>
    <message>
        <source>The file could not be opened as an integration</source>
        <translation>无法作为接入打开此文件</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>文件未能写入</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>“%1”已删除</translation>
    </message>
    <message>
        <source>It can be brought back for a minute.</source>
        <translation>一分钟内可以撤销。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This is a sample integration</source>
        <translation>这是示例接入</translation>
    </message>
    <message>
        <source>Its names are invented. Make a new one for your own alerts.</source>
        <translation>其中的名称均为虚构。请为自己的告警新建接入。</translation>
    </message>
</context>
<context>
    <name>ui::SetupTexts</name>
    <message>
        <source>older: %1</source>
        <translation>旧版：%1</translation>
    </message>
    <message>
        <source>newer: %1</source>
        <translation>新版：%1</translation>
    </message>
    <message>
        <source>2021: %1</source>
        <translation>2021 版：%1</translation>
    </message>
    <message>
        <source>%1 of %2 rules</source>
        <translation>%1 / %2 条规则</translation>
    </message>
    <message>
        <source>path assumed</source>
        <translation>路径为推断</translation>
    </message>
    <message>
        <source>Private integration</source>
        <translation>专属集成</translation>
    </message>
    <message>
        <source>Shared integration</source>
        <translation>共享集成</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>%1 of %2 entered, fired: %3, recovered: %4</source>
        <translation>已填写 %1 / %2，已触发 %3，已恢复 %4</translation>
    </message>
</context>
<context>
    <name>ui::StatusMapping</name>
    <message>
        <source>In SLS</source>
        <translation>SLS 中</translation>
    </message>
    <message>
        <source>In Flashduty</source>
        <translation>Flashduty 中</translation>
    </message>
    <message>
        <source>Critical (10), High (8)</source>
        <translation>严重（10）、高（8）</translation>
    </message>
    <message>
        <source>Medium (6), Low (4)</source>
        <translation>中（6）、低（4）</translation>
    </message>
    <message>
        <source>Report (2)</source>
        <translation>报告（2）</translation>
    </message>
    <message>
        <source>Status resolved, any severity: closes the alert</source>
        <translation>状态为恢复（resolved），不论级别：关闭告警</translation>
    </message>
</context>
<context>
    <name>ui::StepPane</name>
    <message>
        <source>Kind of integration</source>
        <translation>集成类型</translation>
    </message>
    <message>
        <source>Private (dedicated)</source>
        <translation>专属集成</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共享集成</translation>
    </message>
    <message>
        <source>See first what SLS sends?</source>
        <translation>想先看清 SLS 发来什么？</translation>
    </message>
    <message>
        <source>The second action, for the probe</source>
        <translation>探测用的第二个行动</translation>
    </message>
    <message>
        <source>A second webhook points at the receiver. Flashduty keeps getting every alert.</source>
        <translation>第二个 Webhook 指向接收器，Flashduty 照常收到每条告警。</translation>
    </message>
    <message>
        <source>Add a second webhook that points at the receiver. Flashduty keeps getting every alert.</source>
        <translation>再建一个 Webhook 指向接收器，Flashduty 照常收到每条告警。</translation>
    </message>
    <message>
        <source>Add it to the same action group. Take it out again when all steps are seen.</source>
        <translation>加到同一个行动组；全部步骤都已收到后再删除。</translation>
    </message>
    <message>
        <source>Remove probe</source>
        <translation>移除探测</translation>
    </message>
    <message>
        <source>Add probe</source>
        <translation>添加探测</translation>
    </message>
    <message>
        <source>What SLS should send</source>
        <translation>SLS 应发送的内容</translation>
    </message>
    <message>
        <source>One object · %1 of 16 KB · with the sample alert</source>
        <translation>一个对象 · %1 / 16 KB · 使用示例告警</translation>
    </message>
    <message>
        <source>Afterwards, look at the integration in Flashduty: its Latest Event Time is the first proof.</source>
        <translation>之后在 Flashduty 的集成中查看“最新事件时间”，这是第一个到达证据。</translation>
    </message>
    <message>
        <source>Open in Template</source>
        <translation>在模板页打开</translation>
    </message>
    <message>
        <source>Your own content</source>
        <translation>您自己的内容</translation>
    </message>
    <message>
        <source>In place of {{ alert | to_json}}</source>
        <translation>替代 {{ alert | to_json}}</translation>
    </message>
</context>
</TS>
