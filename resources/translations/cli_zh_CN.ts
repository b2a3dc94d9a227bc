<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>Reads, receives and sends SLS alerts, and shows what Flashduty makes of them.</source>
        <translation>解析、接收和发送 SLS 告警，并显示 Flashduty 的处理结果。</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>显示帮助并退出</translation>
    </message>
    <message>
        <source>Print the version and exit</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>Print one JSON document (receive: one a line)</source>
        <translation>输出一个 JSON 文档（receive：每行一个）</translation>
    </message>
    <message>
        <source>Language, en or zh_CN; the locale decides if not given</source>
        <translation>语言，en 或 zh_CN；不指定时由系统区域决定</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Show what Flashduty makes of an alert body, and why</source>
        <translation>显示 Flashduty 如何处理一个告警请求体，以及原因</translation>
    </message>
    <message>
        <source>File with the body, or - for standard input</source>
        <translation>请求体文件，- 表示标准输入</translation>
    </message>
    <message>
        <source>Receive alerts, store them and print a line for each</source>
        <translation>接收并保存告警，每次投递输出一行</translation>
    </message>
    <message>
        <source>ADDR:PORT to listen on; port 0 takes a free one</source>
        <translation>监听的 地址:端口；端口 0 表示任意空闲端口</translation>
    </message>
    <message>
        <source>Data folder; the assistant&apos;s own if not given</source>
        <translation>数据文件夹；不指定时使用助手自己的目录</translation>
    </message>
    <message>
        <source>integration_key to accept (or - or @FILE); the stored one if not given</source>
        <translation>接受的 integration_key（或 - 或 @文件）；不指定时使用已保存的</translation>
    </message>
    <message>
        <source>Print only the URL</source>
        <translation>只输出 URL</translation>
    </message>
    <message>
        <source>End after this many accepted deliveries</source>
        <translation>接受这么多次投递后结束</translation>
    </message>
    <message>
        <source>Send an alert the way SLS does</source>
        <translation>按 SLS 的方式发送一条告警</translation>
    </message>
    <message>
        <source>URL to send to (or - or @FILE)</source>
        <translation>目标 URL（或 - 或 @文件）</translation>
    </message>
    <message>
        <source>File with the alert, or -; a built-in sample if not given</source>
        <translation>告警文件，或 -；不指定时使用内置示例</translation>
    </message>
    <message>
        <source>Send the recovery of the alert</source>
        <translation>发送该告警的恢复</translation>
    </message>
    <message>
        <source>Send the alert, then its recovery with the same key</source>
        <translation>先发送告警，再以相同的 key 发送其恢复</translation>
    </message>
    <message>
        <source>Really send to another computer</source>
        <translation>确认发送到其他计算机</translation>
    </message>
    <message>
        <source>Show what was received, also beside a running receiver</source>
        <translation>显示收到的投递，接收器运行时也可使用</translation>
    </message>
    <message>
        <source>List deliveries, newest first</source>
        <translation>列出投递，最新的在前</translation>
    </message>
    <message>
        <source>How many at most</source>
        <translation>最多多少条</translation>
    </message>
    <message>
        <source>Show one delivery with its request and body</source>
        <translation>显示一次投递及其请求和请求体</translation>
    </message>
    <message>
        <source>Number of the delivery</source>
        <translation>投递编号</translation>
    </message>
    <message>
        <source>Count deliveries</source>
        <translation>统计投递数量</translation>
    </message>
    <message>
        <source>Explain a push URL, with its key masked</source>
        <translation>解释一个推送地址，key 会被遮盖</translation>
    </message>
    <message>
        <source>The push URL (or - or @FILE)</source>
        <translation>推送地址（或 - 或 @文件）</translation>
    </message>
    <message>
        <source>Receive a firing and a resolved sample and map both</source>
        <translation>接收一条触发示例和一条恢复示例，并解析两者</translation>
    </message>
    <message>
        <source>Usage error: %1</source>
        <translation>用法错误：%1</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <translation>使用 --help 查看更多信息。</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>无法识别的参数：%1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>a value cannot be used: %1</source>
        <translation>值不可用：%1</translation>
    </message>
    <message>
        <source>options that exclude each other: %1</source>
        <translation>互斥的选项：%1</translation>
    </message>
    <message>
        <source>--listen takes ADDR:PORT, for example 127.0.0.1:8787</source>
        <translation>--listen 的格式为 地址:端口，例如 127.0.0.1:8787</translation>
    </message>
    <message>
        <source>--token takes 8 to 128 letters, digits, &quot;-&quot;, &quot;_&quot;, &quot;.&quot; or &quot;~&quot;</source>
        <translation>--token 应为 8 到 128 个字母、数字、“-”、“_”、“.”或“~”</translation>
    </message>
    <message>
        <source>only one argument can come from standard input</source>
        <translation>只能有一个参数来自标准输入</translation>
    </message>
    <message>
        <source>%1 is not this computer: the alert may page people. Add --yes to send it.</source>
        <translation>%1 不是本机：告警可能会通知到人。确认发送请加 --yes。</translation>
    </message>
    <message>
        <source>The alert must be one JSON object.</source>
        <translation>告警必须是一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Alert %1</source>
        <translation>告警 %1</translation>
    </message>
    <message>
        <source>further alerts, not mapped: %1</source>
        <translation>另有未解析的告警：%1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Alert key</source>
        <translation>告警 key</translation>
    </message>
    <message>
        <source>Title rule</source>
        <translation>标题规则</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Push URL</source>
        <translation>推送地址</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>usable, with a warning</source>
        <translation>可用，但有警告</translation>
    </message>
    <message>
        <source>usable, type not known</source>
        <translation>可用，类型未知</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正后</translation>
    </message>
    <message>
        <source>%1 alert to %2</source>
        <translation>%1告警发往 %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>%1 after %2 ms</source>
        <translation>%1，用时 %2 毫秒</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>For SLS</source>
        <translation>对 SLS 而言</translation>
    </message>
    <message>
        <source>delivered (200 within 5 s)</source>
        <translation>投递成功（5 秒内返回 200）</translation>
    </message>
    <message>
        <source>not delivered (only 200 within 5 s counts)</source>
        <translation>投递失败（只有 5 秒内返回 200 才算成功）</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>[TEST] </source>
        <translation>[测试] </translation>
    </message>
    <message>
        <source>No deliveries.</source>
        <translation>没有投递。</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>投递 %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>请求体</translation>
    </message>
    <message>
        <source>%1 deliveries: %2 critical, %3 warning, %4 info, %5 unknown, %6 refused</source>
        <translation>共 %1 次投递：严重 %2，警告 %3，提醒 %4，未知 %5，拒绝 %6</translation>
    </message>
    <message>
        <source>and more alerts in this delivery: %1</source>
        <translation>此次投递中还有其他告警：%1</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as %1, and a new one was begun.</source>
        <translation>历史记录已损坏，已另存为 %1，并新建了历史记录。</translation>
    </message>
    <message>
        <source>1. A receiver listens: %1</source>
        <translation>1. 接收器正在监听：%1</translation>
    </message>
    <message>
        <source>2. A firing alert is sent as SLS does: %1 after %2 ms</source>
        <translation>2. 按 SLS 的方式发送一条触发告警：%1，用时 %2 毫秒</translation>
    </message>
    <message>
        <source>3. Its recovery is sent: %1 after %2 ms</source>
        <translation>3. 发送其恢复：%1，用时 %2 毫秒</translation>
    </message>
    <message>
        <source>4. Both are stored, and Flashduty would make this of them:</source>
        <translation>4. 两者均已保存，Flashduty 会这样处理：</translation>
    </message>
    <message>
        <source>All as expected: the recovery has the key of the alert and closes it.</source>
        <translation>全部符合预期：恢复与告警的 key 相同，并会关闭该告警。</translation>
    </message>
    <message>
        <source>Not as expected: %1</source>
        <translation>不符合预期：%1</translation>
    </message>
    <message>
        <source>no temporary folder could be made</source>
        <translation>无法创建临时文件夹</translation>
    </message>
    <message>
        <source>two deliveries should be stored, there are %1</source>
        <translation>应保存两次投递，实际为 %1</translation>
    </message>
    <message>
        <source>a stored body differs from the one that was sent</source>
        <translation>保存的请求体与发送的不一致</translation>
    </message>
    <message>
        <source>the mapping of the two alerts differs from what the sample gives</source>
        <translation>两条告警的解析结果与示例不一致</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>不能同时使用</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>缺少命令</translation>
    </message>
    <message>
        <source>Show the steps of the set-up with every value to enter</source>
        <translation>显示接入步骤和每一项要填写的值</translation>
    </message>
    <message>
        <source>Only this step, 0 to 5</source>
        <translation>只显示这一步，0 到 5</translation>
    </message>
    <message>
        <source>Take it from this integration of the assistant (name or ID)</source>
        <translation>取自助手中的这个集成（名称或 ID）</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Older console</source>
        <translation>旧版控制台</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Probe, beside it:</source>
        <translation>另建探测：</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>然后：%1</translation>
    </message>
    <message>
        <source>choose %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未确定</translation>
    </message>
    <message>
        <source>%1 (assumed path: compare with the push URL in Flashduty)</source>
        <translation>%1（路径为推断值，请与 Flashduty 集成页的推送地址核对）</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Serve HTTPS with this certificate (PEM, chain included)</source>
        <translation>使用此证书提供 HTTPS（PEM 格式，包含证书链）</translation>
    </message>
    <message>
        <source>Its private key (PEM, without a password)</source>
        <translation>证书的私钥（PEM 格式，无密码）</translation>
    </message>
    <message>
        <source>What to answer: 200, another status, drop, redirect:URL, fail:N or fail:N:STATUS</source>
        <translation>返回的内容：200、其他状态码、drop（断开）、redirect:URL（重定向）、fail:N 或 fail:N:状态码（前 N 次失败）</translation>
    </message>
    <message>
        <source>How long to wait before each answer, at most 60000 ms</source>
        <translation>每次应答前等待的时间，最多 60000 毫秒</translation>
    </message>
    <message>
        <source>For tests: accepted deliveries are answered with %1 after %2 ms.</source>
        <translation>测试模式：已接收的投递将在 %2 毫秒后返回 %1。</translation>
    </message>
    <message>
        <source>Check a content template before SLS uses it</source>
        <translation>在 SLS 使用之前检查内容模板</translation>
    </message>
    <message>
        <source>Print what SLS makes of a content template</source>
        <translation>输出 SLS 渲染内容模板的结果</translation>
    </message>
    <message>
        <source>As in merged sending: an array of the result</source>
        <translation>按合并发送：输出由结果组成的数组</translation>
    </message>
    <message>
        <source>File with the content template, or - for standard input</source>
        <translation>内容模板文件，- 表示标准输入</translation>
    </message>
    <message>
        <source>The content template itself</source>
        <translation>内容模板的文本</translation>
    </message>
    <message>
        <source>File with the content template, or -; {{ alert | to_json}} if not given</source>
        <translation>内容模板文件，或 -；不指定则为 {{ alert | to_json}}</translation>
    </message>
    <message>
        <source>To mend the first one:</source>
        <translation>修正第一个问题：</translation>
    </message>
    <message>
        <source>With the second webhook, which points at the receiver</source>
        <translation>包括指向接收器的第二个 Webhook</translation>
    </message>
    <message>
        <source>The other way, a shared integration:</source>
        <translation>另一种方式，共享集成：</translation>
    </message>
    <message>
        <source>What Flashduty makes of it:</source>
        <translation>在 Flashduty 中对应：</translation>
    </message>
    <message>
        <source>Also try difficult values in every field, and weigh the content</source>
        <translation>同时用疑难取值预演每个字段，并计算内容大小</translation>
    </message>
    <message>
        <source>Rehearsal with difficult values, renderings: %1</source>
        <translation>疑难取值预演：渲染 %1 次</translation>
    </message>
    <message>
        <source>No rehearsal: the template cannot be rendered. Mend it first.</source>
        <translation>未预演：模板无法渲染。请先修正。</translation>
    </message>
    <message>
        <source>Size: %1 bytes and %2 characters of %3</source>
        <translation>大小：%1 字节、%2 个字符，上限 %3</translation>
    </message>
    <message>
        <source>all the rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>A leaner template, to be tried with Flashduty before use:</source>
        <translation>精简模板（正式使用前请先用 Flashduty 试发）：</translation>
    </message>
</context>
</TS>
