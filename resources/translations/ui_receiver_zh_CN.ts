<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui::BodyView</name>
    <message>
        <source>Pretty</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Form of the body</source>
        <translation>正文的显示方式</translation>
    </message>
    <message>
        <source>Search in the body</source>
        <translation>在正文中查找</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>正文为空。</translation>
    </message>
    <message>
        <source>This is no JSON, so it is shown as received.</source>
        <translation>这不是 JSON，按收到的原样显示。</translation>
    </message>
    <message>
        <source>The log-on link signin_url is masked here. Raw and Hex show every byte as received.</source>
        <translation>免登录链接 signin_url 在此已打码。“原文”和“十六进制”按收到的原样显示每个字节。</translation>
    </message>
    <message>
        <source>Of a refused request only the first part of the body is kept.</source>
        <translation>被拒绝的请求只保留正文的开头部分。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>ui::DeliveryListModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>ui::DetailsPane</name>
    <message>
        <source>No delivery selected</source>
        <translation>未选中投递</translation>
    </message>
    <message>
        <source>Select one to see what Flashduty makes of it, and why.</source>
        <translation>选中一条，查看 Flashduty 会如何处理以及原因。</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>This delivery cannot be shown</source>
        <translation>无法显示这条投递</translation>
    </message>
    <message>
        <source>It is no longer in the history.</source>
        <translation>它已不在历史记录中。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>What to show of the delivery</source>
        <translation>投递的显示内容</translation>
    </message>
    <message>
        <source>Try a template</source>
        <translation>试用模板</translation>
    </message>
</context>
<context>
    <name>ui::DetailsText</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>cut at %1</source>
        <translation>截断于 %1</translation>
    </message>
    <message>
        <source>new each time</source>
        <translation>每次都不同</translation>
    </message>
    <message>
        <source>Ok closes %1</source>
        <translation>Ok 恢复了 %1 的告警</translation>
    </message>
    <message>
        <source>Ok closes the alert with this key</source>
        <translation>Ok 关闭具有此 Key 的告警</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>持续至 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>same key</source>
        <translation>Key 相同</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，耗时 %2</translation>
    </message>
    <message>
        <source>SLS gave none → %1</source>
        <translation>SLS 未提供 → %1</translation>
    </message>
    <message>
        <source>SLS %1 → %2</source>
        <translation>SLS %1 → %2</translation>
    </message>
    <message>
        <source>none: Flashduty makes one, and no recovery will match it</source>
        <translation>无：由 Flashduty 生成，恢复通知无法匹配</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>none was sent</source>
        <translation>未应答</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>有发现</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Search title, rule, label, key</source>
        <translation>搜索标题、规则、标签、Key</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>ui::FindingsView</name>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Nothing to tell: this delivery is as it should be.</source>
        <translation>没有发现：这条投递符合要求。</translation>
    </message>
</context>
<context>
    <name>ui::Legend</name>
    <message>
        <source>No deliveries in the last hour</source>
        <translation>最近一小时没有投递</translation>
    </message>
    <message>
        <source>In the last hour: %1</source>
        <translation>最近一小时：%1</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>No deliveries</source>
        <translation>没有投递</translation>
    </message>
</context>
<context>
    <name>ui::ListPane</name>
    <message>
        <source>%1 new</source>
        <translation>%1 条新投递</translation>
    </message>
    <message>
        <source>Show %1 new deliveries</source>
        <translation>显示 %1 条新投递</translation>
    </message>
    <message>
        <source>Show 1 new delivery</source>
        <translation>显示 1 条新投递</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Still searching</source>
        <translation>仍在搜索</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>没有符合筛选的投递</translation>
    </message>
    <message>
        <source>There may be deliveries that it hides.</source>
        <translation>可能有投递被筛选隐藏。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>无法读取历史记录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No deliveries yet</source>
        <translation>还没有投递</translation>
    </message>
    <message>
        <source>Listening on %1:%2. Try it with a sample now; how SLS reaches it is beside this list.</source>
        <translation>正在监听 %1:%2。可以先用示例试一试；SLS 如何访问本机，见右侧。</translation>
    </message>
    <message>
        <source>Send a sample</source>
        <translation>发送示例</translation>
    </message>
    <message>
        <source>The receiver does not run. You can still paste a body.</source>
        <translation>接收器未运行。仍可粘贴正文。</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>启动接收器</translation>
    </message>
    <message>
        <source>Paste a body</source>
        <translation>粘贴正文</translation>
    </message>
</context>
<context>
    <name>ui::MappingModel</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>From SLS</source>
        <translation>来自 SLS</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>of the Flashduty event</comment>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>ui::MappingView</name>
    <message>
        <source>1 field</source>
        <translation>1 个字段</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 个字段</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the mapping as a table</source>
        <translation>以表格形式复制映射</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Source: Flashduty guide, SLS integration</source>
        <translation>来源：Flashduty 文档《阿里云 SLS 集成》</translation>
    </message>
    <message>
        <source>SLS sent:</source>
        <translation>SLS 发送的：</translation>
    </message>
    <message>
        <source>no severity</source>
        <translation>没有级别</translation>
    </message>
    <message>
        <source>Other values:</source>
        <translation>其他值对应：</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>ui::PastePanel</name>
    <message>
        <source>This body is too large</source>
        <translation>正文过大</translation>
    </message>
    <message>
        <source>A body may have up to %1. What you pasted is kept here.</source>
        <translation>正文最大 %1。粘贴的内容保留在这里。</translation>
    </message>
    <message>
        <source>The history takes nothing now</source>
        <translation>历史记录暂时无法写入</translation>
    </message>
    <message>
        <source>What you pasted is kept here. Try again in a moment.</source>
        <translation>粘贴的内容保留在这里，请稍后重试。</translation>
    </message>
    <message>
        <source>%1, the first lines are shown</source>
        <translation>%1，仅显示开头几行</translation>
    </message>
    <message>
        <source>Paste a body</source>
        <translation>粘贴正文</translation>
    </message>
    <message>
        <source>Copied from SLS, a log or Flashduty. It is analysed like a received one and marked pasted.</source>
        <translation>从 SLS、日志或 Flashduty 复制的正文。分析方式与收到的相同，并标记为“粘贴”。</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>From clipboard</source>
        <translation>取自剪贴板</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
</context>
<context>
    <name>ui::PreviewView</name>
    <message>
        <source>What Flashduty will show</source>
        <translation>Flashduty 将显示</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>收到的内容</translation>
    </message>
    <message>
        <source>Alert %1 of %2</source>
        <translation>第 %1 条告警，共 %2 条</translation>
    </message>
    <message>
        <source>Previous alert of the array</source>
        <translation>数组中的上一条告警</translation>
    </message>
    <message>
        <source>Next alert of the array</source>
        <translation>数组中的下一条告警</translation>
    </message>
    <message>
        <source>%1 of %2 fields inferred</source>
        <translation>%2 个字段中有 %1 个为推断</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Alert key</source>
        <translation>告警 Key</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>再显示 %1 个</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>查看请求</translation>
    </message>
    <message>
        <source>Show body</source>
        <translation>查看正文</translation>
    </message>
    <message>
        <source>Allow this name</source>
        <translation>允许此名称</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>What to do about: %1</source>
        <translation>如何处理：%1</translation>
    </message>
</context>
<context>
    <name>ui::ReachCard</name>
    <message>
        <source>How does SLS reach this computer?</source>
        <translation>SLS 如何访问这台电脑？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>SLS sends to public addresses only. The receiver listens on %1:%2, so there are three ways.</source>
        <translation>SLS 只向公网地址发送。接收器监听 %1:%2，因此有三种方式。</translation>
    </message>
    <message>
        <source>1  A probe webhook through a tunnel (recommended)</source>
        <translation>1  通过隧道使用探测 Webhook（推荐）</translation>
    </message>
    <message>
        <source>Add a second webhook integration in SLS, and a second action with it in the same action group. Flashduty keeps getting every alert, and the receiver sees the same one. Remove both when you are done.</source>
        <translation>在 SLS 中再添加一个 Webhook 集成，并在同一行动组中用它添加第二个行动。Flashduty 仍会收到每条告警，接收器看到的是同一条。完成后请删除这两项。</translation>
    </message>
    <message>
        <source>Start one of these on this computer</source>
        <translation>在这台电脑上运行其中一条</translation>
    </message>
    <message>
        <source>The next ones show every body to a third party</source>
        <translation>下面的命令会让第三方看到每个正文</translation>
    </message>
    <message>
        <source>A body holds signin_url, a link that opens and manages the alert without a log-on.</source>
        <translation>正文中含有 signin_url，无需登录即可打开并管理告警。</translation>
    </message>
    <message>
        <source>Tunnel command for %1</source>
        <translation>%1 的隧道命令</translation>
    </message>
    <message>
        <source>Over a server of your own. Its sshd needs GatewayPorts yes, or a reverse proxy in front.</source>
        <translation>经由自己的服务器。其 sshd 需要设置 GatewayPorts yes，或在前面配置反向代理。</translation>
    </message>
    <message>
        <source>%1 is installed here. It gives you the public name.</source>
        <translation>本机已安装 %1。它会给出公网名称。</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>复制 %1 的命令</translation>
    </message>
    <message>
        <source>Public name that SLS calls</source>
        <translation>SLS 访问的公网名称</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>This holds no host name. Enter the address that the tunnel shows.</source>
        <translation>其中没有主机名。请输入隧道显示的地址。</translation>
    </message>
    <message>
        <source>Allowed. This is the request URL for the probe webhook:</source>
        <translation>已允许。探测 Webhook 的请求地址：</translation>
    </message>
    <message>
        <source>Requests for other names are refused, so that no web page can write here.</source>
        <translation>对其他名称的请求会被拒绝，防止网页向这里写入。</translation>
    </message>
    <message>
        <source>Copy the request URL with its token</source>
        <translation>复制带令牌的请求地址</translation>
    </message>
    <message>
        <source>2  Paste a body</source>
        <translation>2  粘贴正文</translation>
    </message>
    <message>
        <source>Copied from SLS, a log or Flashduty: the same analysis, marked pasted.</source>
        <translation>从 SLS、日志或 Flashduty 复制：分析相同，标记为“粘贴”。</translation>
    </message>
    <message>
        <source>Paste a body</source>
        <translation>粘贴正文</translation>
    </message>
    <message>
        <source>3  Without the receiver</source>
        <translation>3  不使用接收器</translation>
    </message>
    <message>
        <source>Send a test to Flashduty and look at its answer, or at the integration&apos;s Latest Event Time in the Flashduty console.</source>
        <translation>向 Flashduty 发送测试并查看其应答，或在 Flashduty 控制台查看该集成的最近事件时间。</translation>
    </message>
</context>
<context>
    <name>ui::ReceiverBar</name>
    <message>
        <source>Receiving</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>Not receiving</source>
        <translation>未在接收</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy the URL with its token</source>
        <translation>复制带令牌的地址</translation>
    </message>
    <message>
        <source>Copies the whole URL with its token: %1</source>
        <translation>复制带令牌的完整地址：%1</translation>
    </message>
    <message>
        <source>There is a URL once the receiver runs</source>
        <translation>接收器运行后才有地址</translation>
    </message>
    <message>
        <source>SLS needs a public address</source>
        <translation>SLS 需要公网地址</translation>
    </message>
    <message>
        <source>Tunnel commands</source>
        <translation>隧道命令</translation>
    </message>
    <message>
        <source>Paste a body</source>
        <translation>粘贴正文</translation>
    </message>
    <message>
        <source>Looks at a body that you copied from SLS, a log or Flashduty</source>
        <translation>查看从 SLS、日志或 Flashduty 复制的正文</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop the receiver</source>
        <translation>停止接收器</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>启动接收器</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>What the receiver answers to a delivery; another answer shows what SLS does then</source>
        <translation>接收器对投递的应答；改用其他应答可以观察 SLS 的反应</translation>
    </message>
    <message>
        <source>Reading the certificate…</source>
        <translation>正在读取证书…</translation>
    </message>
</context>
<context>
    <name>ui::ReceiverPage</name>
    <message>
        <source>The body was not taken</source>
        <translation>正文未被接收</translation>
    </message>
    <message>
        <source>It has %1; a body may have up to %2.</source>
        <translation>大小为 %1，正文最大 %2。</translation>
    </message>
    <message>
        <source>The history takes nothing now. Try again in a moment.</source>
        <translation>历史记录暂时无法写入，请稍后重试。</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>端口 %1 已被占用</translation>
    </message>
    <message>
        <source>The receiver cannot listen on %1:%2</source>
        <translation>接收器无法监听 %1:%2</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>使用端口 %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Deliveries are neither stored nor acknowledged</source>
        <translation>投递无法保存，也不会被确认</translation>
    </message>
    <message>
        <source>The history was damaged and a new one was begun</source>
        <translation>历史记录已损坏，已新建一份</translation>
    </message>
    <message>
        <source>The old one is kept as %1.</source>
        <translation>旧的保留为 %1。</translation>
    </message>
    <message>
        <source>The sample did not arrive</source>
        <translation>示例没有送达</translation>
    </message>
    <message>
        <source>The receiver answers for a test: %1</source>
        <translation>接收器正在测试应答：%1</translation>
    </message>
    <message>
        <source>%1 more will fail. All deliveries are stored; SLS takes only 200 within 5 seconds as received and may repeat the others.</source>
        <translation>还有 %1 次会失败。所有投递都会保存；SLS 只把 5 秒内的 200 视为成功，其余可能重复发送。</translation>
    </message>
    <message>
        <source>All deliveries are stored; SLS takes only 200 within 5 seconds as received and may repeat the others.</source>
        <translation>所有投递都会保存；SLS 只把 5 秒内的 200 视为成功，其余可能重复发送。</translation>
    </message>
    <message>
        <source>Back to 200</source>
        <translation>恢复为 200</translation>
    </message>
</context>
<context>
    <name>ui::ReplyCard</name>
    <message>
        <source>no answer</source>
        <translation>不应答</translation>
    </message>
    <message>
        <source>redirect %1</source>
        <translation>重定向 %1</translation>
    </message>
    <message>
        <source>%1 to the first %2</source>
        <translation>前 %2 次返回 %1</translation>
    </message>
    <message>
        <source>200 at once</source>
        <translation>立即返回 200</translation>
    </message>
    <message>
        <source>%1 after %2 ms</source>
        <translation>%2 毫秒后：%1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>Enter 301, 302, 307 or 308, a whole http:// or https:// URL, and at most 60000 ms.</source>
        <translation>请输入 301、302、307 或 308，完整的 http:// 或 https:// 地址，等待不超过 60000 毫秒。</translation>
    </message>
    <message>
        <source>Enter a status from 201 to 599, a number from 1 to 1000, and at most 60000 ms.</source>
        <translation>请输入 201 至 599 的状态码、1 至 1000 的次数，等待不超过 60000 毫秒。</translation>
    </message>
    <message>
        <source>Enter a status from 200 to 599, and at most 60000 ms.</source>
        <translation>请输入 200 至 599 的状态码，等待不超过 60000 毫秒。</translation>
    </message>
    <message>
        <source>What the receiver answers</source>
        <translation>接收器的应答</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>SLS counts only 200 within 5 seconds as received and may repeat everything else. Set another answer here to see what it does. Every delivery is stored all the same; the next start of the program answers 200 again.</source>
        <translation>SLS 只把 5 秒内的 200 视为成功，其余可能重复发送。可在此设置其他应答，观察 SLS 的反应。每次投递仍会保存；程序下次启动时恢复为 200。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>200</source>
        <translation>200</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>其他状态码</translation>
    </message>
    <message>
        <source>None: close the connection</source>
        <translation>不应答：关闭连接</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Fail the first, then 200</source>
        <translation>前几次失败，之后 200</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>How many fail</source>
        <translation>失败次数</translation>
    </message>
    <message>
        <source>To this URL</source>
        <translation>目标地址</translation>
    </message>
    <message>
        <source>Wait before (ms)</source>
        <translation>应答前等待（毫秒）</translation>
    </message>
    <message>
        <source>Answer like this</source>
        <translation>按此应答</translation>
    </message>
    <message>
        <source>Back to 200</source>
        <translation>恢复为 200</translation>
    </message>
</context>
<context>
    <name>ui::RequestView</name>
    <message>
        <source>Head</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Head of the request</source>
        <translation>请求的请求头</translation>
    </message>
</context>
<context>
    <name>ui::RowText</name>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>no alert</source>
        <translation>无告警</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 来自 %2</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>无状态</translation>
    </message>
    <message>
        <source>Array × %1</source>
        <translation>数组 × %1</translation>
    </message>
    <message>
        <source>1 alert in an array</source>
        <translation>数组中有 1 条告警</translation>
    </message>
    <message>
        <source>%1 alerts in one array</source>
        <translation>一个数组中有 %1 条告警</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等另外 %2 条</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 个发现</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 个发现</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>closes %1</source>
        <translation>对应 %1 的触发</translation>
    </message>
    <message>
        <source>pair: resolved %1</source>
        <translation>已于 %1 恢复</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>repeat %1, %2 later</source>
        <translation>第 %1 次重复，间隔 %2</translation>
    </message>
</context>
</TS>
