<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>words</name>
    <message>
        <source>The body is empty</source>
        <translation>请求体为空</translation>
    </message>
    <message>
        <source>Nothing but white space arrived, so there is nothing to map. Set Send Content to {{ alert | to_json}} in the content template.</source>
        <translation>只收到空白字符，没有可映射的内容。请在内容模板中将“发送内容”设为 {{ alert | to_json}}。</translation>
    </message>
    <message>
        <source>The body is not valid JSON</source>
        <translation>请求体不是有效的 JSON</translation>
    </message>
    <message>
        <source>Flashduty cannot read it (%1). Set Send Content to {{ alert | to_json}}, or put quote or to_json on every value of the template.</source>
        <translation>Flashduty 无法解析（%1）。请将“发送内容”设为 {{ alert | to_json}}，或对模板中的每个值使用 quote 或 to_json。</translation>
    </message>
    <message>
        <source>The JSON ends too early</source>
        <translation>JSON 不完整</translation>
    </message>
    <message>
        <source>A bracket or a quotation mark is never closed. Check that the body was copied or built completely.</source>
        <translation>有括号或引号没有闭合。请检查请求体是否完整复制或完整生成。</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply</source>
        <translation>JSON 嵌套过深</translation>
    </message>
    <message>
        <source>It has more than %1 levels and was not read. An SLS alert needs fewer than 10: check what the template inserts.</source>
        <translation>嵌套超过 %1 层，未解析。SLS 告警用不到 10 层，请检查模板插入了什么内容。</translation>
    </message>
    <message>
        <source>The body is too large to be read</source>
        <translation>请求体过大，无法读取</translation>
    </message>
    <message>
        <source>It has %1 bytes, and the limit here is %2. SLS itself sends at most 16 KB: check who sent this.</source>
        <translation>共 %1 字节，此处上限为 %2。SLS 最多发送 16 KB，请确认发送方。</translation>
    </message>
    <message>
        <source>JSON must not begin with one, and Flashduty may refuse the body. Save the text as UTF-8 without BOM. What follows was read.</source>
        <translation>JSON 开头不允许有 BOM，Flashduty 可能拒绝。请保存为不带 BOM 的 UTF-8。其后的内容已读取。</translation>
    </message>
    <message>
        <source>The text is UTF-16 instead of UTF-8</source>
        <translation>文本是 UTF-16 而非 UTF-8</translation>
    </message>
    <message>
        <source>JSON has to be UTF-8. Save or send the text as UTF-8.</source>
        <translation>JSON 必须使用 UTF-8。请以 UTF-8 保存或发送。</translation>
    </message>
    <message>
        <source>The text is not UTF-8</source>
        <translation>文本不是 UTF-8</translation>
    </message>
    <message>
        <source>Some bytes belong to another encoding, GBK perhaps. Save or send the text as UTF-8.</source>
        <translation>部分字节属于其他编码，可能是 GBK。请以 UTF-8 保存或发送。</translation>
    </message>
    <message>
        <source>The body was cut off</source>
        <translation>请求体被截断</translation>
    </message>
    <message>
        <source>It ends in the middle: %1 bytes, %2 characters. SLS cuts content near %3. Select fewer rows or shorter fields in the query, or use a shorter template.</source>
        <translation>内容中途结束：%1 字节，%2 个字符。SLS 会截断超过 %3 左右的内容。请在查询中减少行数、选用更短的字段，或精简模板。</translation>
    </message>
    <message>
        <source>The body is over the limit of SLS</source>
        <translation>请求体超过 SLS 的上限</translation>
    </message>
    <message>
        <source>It has %1 bytes, %2 characters; SLS may cut what is over %3. Select fewer rows or shorter fields in the query, or use a shorter template.</source>
        <translation>共 %1 字节，%2 个字符；超过 %3 的部分可能被 SLS 截断。请在查询中减少行数、选用更短的字段，或精简模板。</translation>
    </message>
    <message>
        <source>The template was not rendered</source>
        <translation>模板未渲染</translation>
    </message>
    <message>
        <source>SLS could not render the template</source>
        <translation>SLS 未能渲染模板</translation>
    </message>
    <message>
        <source>It sent an error message instead of the alert. Correct the content template. Message: %1</source>
        <translation>SLS 发来的是错误信息而不是告警。请修正内容模板。错误信息：%1</translation>
    </message>
    <message>
        <source>The template uses the old syntax</source>
        <translation>模板使用了旧语法</translation>
    </message>
    <message>
        <source>%1 belongs to the old syntax, which has no fingerprint: recoveries will not match. Set Send Content to {{ alert | to_json}}.</source>
        <translation>%1 属于旧语法，旧语法没有 fingerprint，恢复通知无法匹配。请将“发送内容”设为 {{ alert | to_json}}。</translation>
    </message>
    <message>
        <source>The alert rule is from before 2021</source>
        <translation>告警规则是 2021 年之前的旧版</translation>
    </message>
    <message>
        <source>Such rules send no severity, no status and no recovery. Upgrade the rule in the SLS console.</source>
        <translation>旧版规则不发送严重度和状态，也不发送恢复通知。请在 SLS 控制台升级该规则。</translation>
    </message>
    <message>
        <source>SLS used its default content</source>
        <translation>SLS 使用了默认内容</translation>
    </message>
    <message>
        <source>Only the %1 default fields came: links, condition and policy are missing. Select the template with {{ alert | to_json}} in the action policy.</source>
        <translation>只收到 %1 个默认字段，缺少链接、触发条件和策略。请在行动策略中选择内容为 {{ alert | to_json}} 的模板。</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) in an array</source>
        <translation>
            <numerusform>数组中有 %n 条告警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send Method is Batch: %n alert(s) in one request. What Flashduty makes of an array is not documented. Set Send Individually in the content template.</source>
        <translation>
            <numerusform>发送方式为“合并发送”：一次请求含 %n 条告警。Flashduty 如何处理数组没有文档说明。请在内容模板中改为“逐条发送”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in an array, no alert</source>
        <translation>
            <numerusform>数组中是 %n 段文本，不是告警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send Method is Batch, and the content of %n alert(s) is not valid JSON. Set Send Individually and {{ alert | to_json}} in the content template.</source>
        <translation>
            <numerusform>发送方式为“合并发送”，且 %n 条告警的内容不是有效的 JSON。请在内容模板中改为“逐条发送”，“发送内容”设为 {{ alert | to_json}}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every item of the array is an alert</source>
        <translation>数组中并非每一项都是告警</translation>
    </message>
    <message>
        <source>Alerts: %1. Other objects: %2. Texts: %3. Anything else: %4. Set Send Individually and {{ alert | to_json}} in the content template.</source>
        <translation>告警 %1 项，其他对象 %2 项，文本 %3 项，其余 %4 项。请在内容模板中改为“逐条发送”，“发送内容”设为 {{ alert | to_json}}。</translation>
    </message>
    <message>
        <source>The array is empty</source>
        <translation>数组为空</translation>
    </message>
    <message>
        <source>An array without items tells Flashduty nothing. Check who sent it, and the content template.</source>
        <translation>空数组对 Flashduty 没有意义。请确认发送方并检查内容模板。</translation>
    </message>
    <message>
        <source>Only %2 of %1 alerts are shown</source>
        <translation>%1 条告警中只显示 %2 条</translation>
    </message>
    <message>
        <source>This program maps the first %2 alerts of an array. The body is stored whole.</source>
        <translation>本程序只映射数组中的前 %2 条告警。请求体已完整保存。</translation>
    </message>
    <message>
        <source>The alert is wrapped in a CloudEvent</source>
        <translation>告警被封装在 CloudEvent 中</translation>
    </message>
    <message>
        <source>It did not come straight from a webhook (type: %1, source: %2), and Flashduty expects the alert itself. Set the output target of the rule to SLS Notification.</source>
        <translation>请求不是由 Webhook 直接发出的（类型：%1，来源：%2）。Flashduty 需要告警本身，请将告警规则的输出目标设为“SLS通知”。</translation>
    </message>
    <message>
        <source>The CloudEvent holds no alert</source>
        <translation>CloudEvent 中没有告警</translation>
    </message>
    <message>
        <source>Its data is not an SLS alert, so nothing was mapped. Set the output target of the rule to SLS Notification.</source>
        <translation>其中的 data 不是 SLS 告警，未做映射。请将告警规则的输出目标设为“SLS通知”。</translation>
    </message>
    <message>
        <source>The alert came by open alerting</source>
        <translation>告警来自开放告警</translation>
    </message>
    <message>
        <source>Another system sent it to SLS (application: %1, protocol: %2). It belongs to no alert rule, so changes to rules do not affect it.</source>
        <translation>该告警由其他系统发送到 SLS（应用：%1，协议：%2），不属于任何告警规则，修改规则对它无效。</translation>
    </message>
    <message>
        <source>There is no alert in this JSON</source>
        <translation>这段 JSON 中没有告警</translation>
    </message>
    <message>
        <source>None of the fields of an SLS alert is in it. Check who sent it; in the content template set Send Content to {{ alert | to_json}}.</source>
        <translation>其中没有任何 SLS 告警字段。请确认发送方，并在内容模板中将“发送内容”设为 {{ alert | to_json}}。</translation>
    </message>
    <message>
        <source>Only parts of an alert arrived</source>
        <translation>只收到告警的一部分</translation>
    </message>
    <message>
        <source>The JSON is quoted once more</source>
        <translation>JSON 被多加了一层引号</translation>
    </message>
    <message>
        <source>A value contains template code</source>
        <translation>字段值中有模板代码</translation>
    </message>
    <message>
        <source>The text is not valid JSON. Correct it, or the template that made it.</source>
        <translation>文本不是有效的 JSON。请修正文本或生成它的模板。</translation>
    </message>
    <message>
        <source>The text is not valid JSON: line %1, column %2. Correct that place, or the template that made it.</source>
        <translation>文本不是有效的 JSON：第 %1 行第 %2 列。请修正该处或生成它的模板。</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply to be read. Use fewer levels.</source>
        <translation>JSON 嵌套过深，无法读取。请减少层数。</translation>
    </message>
    <message>
        <source>The JSON is nested too deeply to be read: line %1, column %2. Use fewer levels.</source>
        <translation>JSON 嵌套过深，无法读取：第 %1 行第 %2 列。请减少层数。</translation>
    </message>
    <message>
        <source>The content template is faulty. Correct it.</source>
        <translation>内容模板有错误。请修正。</translation>
    </message>
    <message>
        <source>The content template is faulty: line %1, column %2. Correct it.</source>
        <translation>内容模板有错误：第 %1 行第 %2 列。请修正。</translation>
    </message>
    <message>
        <source>There is nothing here but white space. Give a whole alert body.</source>
        <translation>这里只有空白字符。请提供完整的告警请求体。</translation>
    </message>
    <message>
        <source>The file was not found. Check its name and folder.</source>
        <translation>未找到文件。请检查文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>The file %1 was not found. Check its name and folder.</source>
        <translation>未找到文件 %1。请检查文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions.</source>
        <translation>无法读取文件。请检查文件权限。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Check its permissions.</source>
        <translation>无法读取文件：%1。请检查文件权限。</translation>
    </message>
    <message>
        <source>The file cannot be written. Check the permissions of its folder, or choose another one.</source>
        <translation>无法写入文件。请检查文件夹权限，或另选位置。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Check the permissions of its folder, or choose another one.</source>
        <translation>无法写入文件：%1。请检查文件夹权限，或另选位置。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be saved. Free some space.</source>
        <translation>磁盘已满，无法继续保存。请释放一些空间。</translation>
    </message>
    <message>
        <source>The history is damaged and cannot be read. The file is kept: it is set aside and a new history begins at the next start.</source>
        <translation>历史记录已损坏，无法读取。文件不会被删除：下次启动时会改名保留，并新建历史记录。</translation>
    </message>
    <message>
        <source>The file in the place of the history was made by another program. It was left as it is. Choose another data folder.</source>
        <translation>历史记录的位置上是其他程序的文件，已原样保留。请另选数据文件夹。</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program and was left as it is. Update the program, or choose another data folder.</source>
        <translation>历史记录由本程序的较新版本写入，已原样保留。请升级本程序，或另选数据文件夹。</translation>
    </message>
    <message>
        <source>Another program is using the history. Close it, then try again.</source>
        <translation>历史记录正被其他程序占用。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The data folder is already in use. Close the other program, or choose another data folder.</source>
        <translation>数据文件夹正在使用中。请关闭占用它的程序，或另选数据文件夹。</translation>
    </message>
    <message>
        <source>The data folder is already in use by %1. Close it, or choose another data folder.</source>
        <translation>数据文件夹正被 %1 使用。请将其关闭，或另选数据文件夹。</translation>
    </message>
    <message>
        <source>Another program already uses this port. Stop it, or choose another port.</source>
        <translation>端口已被其他程序占用。请停止该程序，或换一个端口。</translation>
    </message>
    <message>
        <source>Another program already uses %1. Stop it, or choose another port.</source>
        <translation>%1 已被其他程序占用。请停止该程序，或换一个端口。</translation>
    </message>
    <message>
        <source>The receiver cannot listen on this address. Use 127.0.0.1 or another address of this computer.</source>
        <translation>接收器无法监听该地址。请使用 127.0.0.1 或本机的其他地址。</translation>
    </message>
    <message>
        <source>The receiver cannot listen on %1. Use 127.0.0.1 or another address of this computer.</source>
        <translation>接收器无法监听 %1。请使用 127.0.0.1 或本机的其他地址。</translation>
    </message>
    <message>
        <source>This URL cannot be used. It needs http:// or https:// and a host name.</source>
        <translation>该 URL 无法使用。URL 需要以 http:// 或 https:// 开头，并包含主机名。</translation>
    </message>
    <message>
        <source>Nothing was found. It may not exist yet, or it was deleted.</source>
        <translation>没有找到。可能尚不存在，或已被删除。</translation>
    </message>
    <message>
        <source>%1 was not found. It may not exist yet, or it was deleted.</source>
        <translation>没有找到 %1。可能尚不存在，或已被删除。</translation>
    </message>
    <message>
        <source>This does not work with such input. Use one alert as a JSON object.</source>
        <translation>不支持这样的输入。请使用一条 JSON 对象形式的告警。</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>详情：%1</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>cut at %1</source>
        <translation>截断至 %1</translation>
    </message>
    <message>
        <source>%1, cut</source>
        <translation>%1，已截断</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空内容</translation>
    </message>
    <message>
        <source>Nothing but white space arrived. Check Send Content in the content template, or paste the whole body.</source>
        <translation>只收到空白字符。请检查内容模板的“发送内容”，或粘贴完整的请求体。</translation>
    </message>
    <message>
        <source>Single alert (to_json)</source>
        <translation>单条告警 (to_json)</translation>
    </message>
    <message>
        <source>The form Flashduty asks for: one alert, sent individually, with {{ alert | to_json}} as its content.</source>
        <translation>Flashduty 要求的形式：逐条发送，一次一条告警，内容为 {{ alert | to_json}}。</translation>
    </message>
    <message>
        <source>Single recovery (to_json)</source>
        <translation>单条恢复 (to_json)</translation>
    </message>
    <message>
        <source>The recovery of one alert, in the form Flashduty asks for. It closes the alert that has the same key.</source>
        <translation>一条告警的恢复通知，形式符合 Flashduty 的要求，会关闭 alert_key 相同的告警。</translation>
    </message>
    <message>
        <source>SLS default content</source>
        <translation>SLS 默认内容</translation>
    </message>
    <message>
        <source>SLS used its own default content: links, conditions and policy are missing. Set Send Content to {{ alert | to_json}}, and select that template in the action policy.</source>
        <translation>SLS 使用了自带的默认内容，缺少链接、触发条件和策略。请将“发送内容”设为 {{ alert | to_json}}，并在行动策略中选择该模板。</translation>
    </message>
    <message>
        <source>Array of alerts</source>
        <translation>告警数组</translation>
    </message>
    <message>
        <source>Several alerts came in one array: Send Method is Batch. Set it to Send Individually in the content template.</source>
        <translation>多条告警合并在一个数组中：发送方式为“合并发送”。请在内容模板中改为“逐条发送”。</translation>
    </message>
    <message>
        <source>Array of texts</source>
        <translation>文本数组</translation>
    </message>
    <message>
        <source>An array of texts came: Send Method is Batch, and the content is not valid JSON. Set Send Individually and {{ alert | to_json}} in the content template.</source>
        <translation>收到文本数组：发送方式为“合并发送”，且内容不是有效的 JSON。请在内容模板中改为“逐条发送”，“发送内容”设为 {{ alert | to_json}}。</translation>
    </message>
    <message>
        <source>Old template syntax</source>
        <translation>旧版模板语法</translation>
    </message>
    <message>
        <source>The content template uses the old ${…} syntax, which leaves out the alert key. Set Send Content to {{ alert | to_json}}.</source>
        <translation>内容模板使用旧的 ${…} 语法，缺少告警的 fingerprint。请将“发送内容”设为 {{ alert | to_json}}。</translation>
    </message>
    <message>
        <source>Alert from before 2021</source>
        <translation>2021 年之前的旧版告警</translation>
    </message>
    <message>
        <source>The rule still uses the alerting from before 2021, without severity, status and recovery. Upgrade the rule in the SLS console.</source>
        <translation>规则仍在使用 2021 年之前的旧版告警，没有严重度、状态和恢复通知。请在 SLS 控制台升级该规则。</translation>
    </message>
    <message>
        <source>Open alerting (sls_pub)</source>
        <translation>开放告警 (sls_pub)</translation>
    </message>
    <message>
        <source>This alert was sent to SLS by another system and does not come from an alert rule. Its labels and annotations differ.</source>
        <translation>该告警由其他系统发送到 SLS，不来自告警规则，标签和标注也有所不同。</translation>
    </message>
    <message>
        <source>CloudEvents wrapper</source>
        <translation>CloudEvents 封装</translation>
    </message>
    <message>
        <source>The alert is wrapped by EventStore or EventBridge. Set the output target of the rule to SLS Notification.</source>
        <translation>告警外层由 EventStore 或 EventBridge 封装。请将告警规则的输出目标设为“SLS通知”。</translation>
    </message>
    <message>
        <source>Template not rendered</source>
        <translation>未渲染的模板</translation>
    </message>
    <message>
        <source>Template render error</source>
        <translation>模板渲染错误</translation>
    </message>
    <message>
        <source>SLS could not render the content template and sent the error instead. Correct the template; the message names the place.</source>
        <translation>SLS 未能渲染内容模板，发来的是错误信息。请按信息提示的位置修正模板。</translation>
    </message>
    <message>
        <source>Cut-off JSON</source>
        <translation>被截断的 JSON</translation>
    </message>
    <message>
        <source>The JSON ends too early, near the 16 KB limit of SLS. Select fewer rows or shorter fields in the query, or use a shorter template.</source>
        <translation>JSON 在接近 SLS 的 16 KB 上限处中断。请在查询中减少行数、选用更短的字段，或精简模板。</translation>
    </message>
    <message>
        <source>Not valid JSON</source>
        <translation>无效的 JSON</translation>
    </message>
    <message>
        <source>Flashduty cannot read this body. Set Send Content to {{ alert | to_json}}, or put quote or to_json on every value.</source>
        <translation>Flashduty 无法解析该请求体。请将“发送内容”设为 {{ alert | to_json}}，或对每个值使用 quote 或 to_json。</translation>
    </message>
    <message>
        <source>Custom JSON</source>
        <translation>自定义 JSON</translation>
    </message>
    <message>
        <source>A hand-written template: some fields of the alert are missing or named differently. Flashduty’s guide asks for {{ alert | to_json}}.</source>
        <translation>来自自定义模板：部分告警字段缺失或名称不同。Flashduty 的指引要求使用 {{ alert | to_json}}。</translation>
    </message>
    <message>
        <source>JSON without an alert</source>
        <translation>不含告警的 JSON</translation>
    </message>
    <message>
        <source>Valid JSON, but no field of an SLS alert in it. Check who sent it, and which content template the action policy selects.</source>
        <translation>JSON 有效，但没有任何 SLS 告警字段。请确认发送方，以及行动策略所选的内容模板。</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 不是对象</translation>
    </message>
    <message>
        <source>%1 is of the JSON type %2 and was not mapped. Set Send Content to {{ alert | to_json}}, which sends an object.</source>
        <translation>%1 的 JSON 类型是 %2，未做映射。请将“发送内容”设为 {{ alert | to_json}}，它会发送对象。</translation>
    </message>
    <message>
        <source>The alert has no severity</source>
        <translation>告警没有严重度</translation>
    </message>
    <message>
        <source>What severity Flashduty will show is not known. Set Send Content to {{ alert | to_json}}, which includes it.</source>
        <translation>无法得知 Flashduty 会显示什么严重程度。请将“发送内容”设为 {{ alert | to_json}}，其中包含严重度。</translation>
    </message>
    <message>
        <source>The alert has no status</source>
        <translation>告警没有状态</translation>
    </message>
    <message>
        <source>Whether it fires or recovers is not known. Set Send Content to {{ alert | to_json}}, which includes the status.</source>
        <translation>无法判断是触发还是恢复。请将“发送内容”设为 {{ alert | to_json}}，其中包含状态。</translation>
    </message>
    <message>
        <source>Without a fingerprint no recovery matches</source>
        <translation>缺少 fingerprint，恢复通知无法匹配</translation>
    </message>
    <message>
        <source>Flashduty makes a key of its own, so a recovery will not close this alert. Set Send Content to {{ alert | to_json}}.</source>
        <translation>Flashduty 会自行生成 alert_key，恢复通知不会关闭这条告警。请将“发送内容”设为 {{ alert | to_json}}。</translation>
    </message>
    <message>
        <source>The alert has no time</source>
        <translation>告警没有时间字段</translation>
    </message>
    <message>
        <source>alert_time is missing or unreadable. Which time Flashduty will show is not known. Set Send Content to {{ alert | to_json}}.</source>
        <translation>alert_time 缺失或无法读取，不清楚 Flashduty 会显示什么时间。请将“发送内容”设为 {{ alert | to_json}}。</translation>
    </message>
    <message>
        <source>The title is empty</source>
        <translation>标题为空</translation>
    </message>
    <message>
        <source>Flashduty will show “%1” instead. Add an annotation named title in the alert rule.</source>
        <translation>Flashduty 会改为显示“%1”。请在告警规则中添加名为 title 的标注。</translation>
    </message>
    <message>
        <source>The title is cut by Flashduty</source>
        <translation>标题会被 Flashduty 截断</translation>
    </message>
    <message>
        <source>It has %1 characters; the first %2 are kept. Put what matters first, or shorten the title annotation.</source>
        <translation>共 %1 个字符，保留前 %2 个。请把重要内容放在前面，或缩短 title 标注。</translation>
    </message>
    <message>
        <source>The description is cut by Flashduty</source>
        <translation>描述会被 Flashduty 截断</translation>
    </message>
    <message>
        <source>It has %1 characters; the first %2 are kept. Put what matters first, or shorten the desc annotation.</source>
        <translation>共 %1 个字符，保留前 %2 个。请把重要内容放在前面，或缩短 desc 标注。</translation>
    </message>
    <message>
        <source>Label %1 is cut by Flashduty</source>
        <translation>标签 %1 会被 Flashduty 截断</translation>
    </message>
    <message>
        <source>Its value has %2 characters; the first %3 are kept. If the rest matters, select shorter fields in the query.</source>
        <translation>标签值有 %2 个字符，保留前 %3 个。如果其余内容重要，请在查询中选用更短的字段。</translation>
    </message>
    <message>
        <source>The alert key is too long</source>
        <translation>alert_key 过长</translation>
    </message>
    <message>
        <source>It has %1 characters; the limit is %2. What Flashduty does beyond it is not documented: send the fingerprint of SLS unchanged.</source>
        <translation>共 %1 个字符，上限为 %2。超出后 Flashduty 如何处理没有文档说明，请原样发送 SLS 的 fingerprint。</translation>
    </message>
    <message>
        <source>There are %1 labels; the limit is %2. What happens to the rest is not documented. The preview leaves out: %3</source>
        <translation>共 %1 个标签，上限为 %2。其余标签如何处理没有文档说明，预览中略去：%3</translation>
    </message>
    <message>
        <source>Label names are too long</source>
        <translation>标签名过长</translation>
    </message>
    <message>
        <source>The limit is %2 characters, and what happens beyond it is not documented. The preview leaves out: %1</source>
        <translation>上限为 %2 个字符，超出后如何处理没有文档说明。预览中略去：%1</translation>
    </message>
    <message>
        <source>Which value wins is not documented; the preview shows the alert’s own field. Rename in the alert rule: %1</source>
        <translation>以哪个值为准没有文档说明，预览显示告警自身的字段。请在告警规则中改名：%1</translation>
    </message>
    <message>
        <source>Label names with unusual characters</source>
        <translation>标签名含有特殊字符</translation>
    </message>
    <message>
        <source>Flashduty asks for letters, digits and underscores. What it makes of other names is not documented: %1</source>
        <translation>Flashduty 要求使用字母、数字和下划线，其他名称如何处理没有文档说明：%1</translation>
    </message>
    <message>
        <source>Label resource changes at every evaluation</source>
        <translation>标签 resource 每次检查都会变化</translation>
    </message>
    <message>
        <source>Routing, grouping or silencing by it never works. Use check, project, region or labels of your own.</source>
        <translation>用它做路由、聚合或静默都不会生效。请改用 check、project、region 或自己的标签。</translation>
    </message>
    <message>
        <source>The alert contains a sign-in link</source>
        <translation>告警中含有免登录链接</translation>
    </message>
    <message>
        <source>signin_url opens and manages the alert without log-on, by default for 12 hours. It is masked here; treat the body like a password.</source>
        <translation>signin_url 无需登录即可查看和管理告警，默认 12 小时内有效。此处已脱敏显示，请像保管密码一样保管请求体。</translation>
    </message>
    <message>
        <source>not refused</source>
        <translation>未拒绝</translation>
    </message>
    <message>
        <source>The request passed every check.</source>
        <translation>请求通过了所有检查。</translation>
    </message>
    <message>
        <source>malformed request</source>
        <translation>请求格式错误</translation>
    </message>
    <message>
        <source>This is not a correct HTTP/1.1 request. Check the program or proxy that sent it.</source>
        <translation>不是正确的 HTTP/1.1 请求。请检查发送请求的程序或代理。</translation>
    </message>
    <message>
        <source>URL too long</source>
        <translation>URL 过长</translation>
    </message>
    <message>
        <source>The request line is longer than 8 KB. Use the receiver’s URL as it is shown, without further parameters.</source>
        <translation>请求行超过 8 KB。请原样使用接收器的 URL，不要附加参数。</translation>
    </message>
    <message>
        <source>headers too large</source>
        <translation>请求头过大</translation>
    </message>
    <message>
        <source>The request headers are larger than 32 KB. Remove headers from the webhook, or from the proxy in between.</source>
        <translation>请求头超过 32 KB。请删减 Webhook 的请求头，或检查中间的代理。</translation>
    </message>
    <message>
        <source>too many headers</source>
        <translation>请求头过多</translation>
    </message>
    <message>
        <source>The request has more than 100 headers. Remove headers from the webhook, or from the proxy in between.</source>
        <translation>请求头超过 100 个。请删减 Webhook 的请求头，或检查中间的代理。</translation>
    </message>
    <message>
        <source>bad Host header</source>
        <translation>Host 无效</translation>
    </message>
    <message>
        <source>The Host header is missing, doubled or malformed. Check the program or proxy that sent the request.</source>
        <translation>Host 请求头缺失、重复或格式错误。请检查发送请求的程序或代理。</translation>
    </message>
    <message>
        <source>name not allowed</source>
        <translation>主机名未允许</translation>
    </message>
    <message>
        <source>The request was sent to a name the receiver does not know. If it is your tunnel or proxy, allow this name.</source>
        <translation>请求发往接收器不认识的主机名。如果它是您的隧道或代理，请允许该名称。</translation>
    </message>
    <message>
        <source>The request was sent to %1, a name the receiver does not know. If it is your tunnel or proxy, allow this name.</source>
        <translation>请求发往 %1，接收器不认识该主机名。如果它是您的隧道或代理，请允许该名称。</translation>
    </message>
    <message>
        <source>bad length</source>
        <translation>长度无效</translation>
    </message>
    <message>
        <source>bad transfer coding</source>
        <translation>传输编码无效</translation>
    </message>
    <message>
        <source>body too large</source>
        <translation>请求体过大</translation>
    </message>
    <message>
        <source>bad URL</source>
        <translation>URL 无效</translation>
    </message>
    <message>
        <source>The request URL is malformed or has characters other than ASCII. Copy the receiver’s URL again.</source>
        <translation>请求 URL 格式错误，或含有非 ASCII 字符。请重新复制接收器的 URL。</translation>
    </message>
    <message>
        <source>wrong method</source>
        <translation>请求方法错误</translation>
    </message>
    <message>
        <source>wrong path</source>
        <translation>路径错误</translation>
    </message>
    <message>
        <source>This path is not the receiver’s. Copy the receiver’s URL again; it contains /event/push/alert/.</source>
        <translation>路径不是接收器的路径。请重新复制接收器的 URL，其中包含 /event/push/alert/。</translation>
    </message>
    <message>
        <source>wrong key</source>
        <translation>密钥错误</translation>
    </message>
    <message>
        <source>The integration_key is missing or not the receiver’s. Copy the receiver’s URL again and paste it unchanged.</source>
        <translation>integration_key 缺失，或不是接收器的密钥。请重新复制接收器的 URL，原样粘贴。</translation>
    </message>
    <message>
        <source>Flashduty key</source>
        <translation>误用 Flashduty 密钥</translation>
    </message>
    <message>
        <source>from a web page</source>
        <translation>来自网页</translation>
    </message>
    <message>
        <source>bad Expect header</source>
        <translation>Expect 无效</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>发送过慢</translation>
    </message>
    <message>
        <source>The request did not arrive in time. Check the tunnel or the network.</source>
        <translation>请求未能按时到达。请检查隧道或网络。</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>The sender closed the connection in the middle of the request. Check the tunnel or the network.</source>
        <translation>发送方在请求中途关闭了连接。请检查隧道或网络。</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>繁忙</translation>
    </message>
    <message>
        <source>Too many requests came at once, so the sender was asked to try again later (503).</source>
        <translation>同时到达的请求过多，已要求发送方稍后重试 (503)。</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The delivery could not be stored, so it was not acknowledged. Check the free space and the data folder.</source>
        <translation>投递未能保存，因此没有确认。请检查剩余空间和数据文件夹。</translation>
    </message>
    <message>
        <source>bad chunk</source>
        <translation>分块无效</translation>
    </message>
    <message>
        <source>The chunked body is malformed. Check the program or proxy that sent it.</source>
        <translation>分块传输的请求体格式错误。请检查发送请求的程序或代理。</translation>
    </message>
    <message>
        <source>Flashduty refused the request with the code %1, which is not documented.</source>
        <translation>Flashduty 拒绝了请求，错误码 %1 没有文档说明。</translation>
    </message>
    <message>
        <source>Read the message of the answer. Flashduty’s support needs its request_id.</source>
        <translation>请查看响应中的 message。联系 Flashduty 支持时需要 request_id。</translation>
    </message>
    <message>
        <source>No complete answer came.</source>
        <translation>没有收到完整的响应。</translation>
    </message>
    <message>
        <source>Send again, and check the network if nothing changes.</source>
        <translation>请重新发送；如果仍然如此，请检查网络。</translation>
    </message>
    <message>
        <source>Nothing was sent: the URL cannot be used.</source>
        <translation>未发送：该 URL 无法使用。</translation>
    </message>
    <message>
        <source>Copy the push URL from the integration in Flashduty again.</source>
        <translation>请在 Flashduty 的集成中重新复制推送地址。</translation>
    </message>
    <message>
        <source>The host name is not known: it has no address.</source>
        <translation>主机名无法解析：没有对应的地址。</translation>
    </message>
    <message>
        <source>Check the host in the URL, then the DNS settings of this computer.</source>
        <translation>请检查 URL 中的主机名，再检查本机的 DNS 设置。</translation>
    </message>
    <message>
        <source>The host refused the connection: nothing listens on this port.</source>
        <translation>主机拒绝连接：该端口没有程序监听。</translation>
    </message>
    <message>
        <source>Check host and port in the URL, and whether the receiver is running.</source>
        <translation>请检查 URL 中的主机和端口，以及接收器是否在运行。</translation>
    </message>
    <message>
        <source>The host cannot be reached from this computer.</source>
        <translation>本机无法连接到该主机。</translation>
    </message>
    <message>
        <source>Check network, VPN and firewall.</source>
        <translation>请检查网络、VPN 和防火墙。</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>代理没有放行该请求。</translation>
    </message>
    <message>
        <source>Check the proxy settings, or ask the network team to let the host pass.</source>
        <translation>请检查代理设置，或请网络团队放行该主机。</translation>
    </message>
    <message>
        <source>No secure connection: the certificate was not accepted.</source>
        <translation>无法建立安全连接：证书未被接受。</translation>
    </message>
    <message>
        <source>Check the date of this computer, and whether a proxy replaces the certificate.</source>
        <translation>请检查本机日期，以及代理是否替换了证书。</translation>
    </message>
    <message>
        <source>The connection was closed before an answer was complete.</source>
        <translation>响应完成之前连接已关闭。</translation>
    </message>
    <message>
        <source>The request may have arrived. Check there before you send again.</source>
        <translation>请求可能已经到达。重新发送之前，请先到对端确认。</translation>
    </message>
    <message>
        <source>The connection was reset before an answer was complete.</source>
        <translation>响应完成之前连接被重置。</translation>
    </message>
    <message>
        <source>Check whether a firewall or proxy ends such connections.</source>
        <translation>请检查防火墙或代理是否切断了连接。</translation>
    </message>
    <message>
        <source>No answer came in time. After 5 s SLS counts a request as failed and may repeat it.</source>
        <translation>未能按时收到响应。超过 5 秒 SLS 即视为失败，可能会重复发送。</translation>
    </message>
    <message>
        <source>Check network and proxy, then send again.</source>
        <translation>请检查网络和代理，然后重新发送。</translation>
    </message>
    <message>
        <source>The answer is not HTTP.</source>
        <translation>响应不是 HTTP。</translation>
    </message>
    <message>
        <source>Check the port of the URL, and whether it is http or https.</source>
        <translation>请检查 URL 的端口，以及应使用 http 还是 https。</translation>
    </message>
    <message>
        <source>The answer is too large and was not read.</source>
        <translation>响应过大，未读取。</translation>
    </message>
    <message>
        <source>Check the host in the URL: Flashduty’s answers are short.</source>
        <translation>请检查 URL 中的主机：Flashduty 的响应很短。</translation>
    </message>
    <message>
        <source>Cancelled before an answer came.</source>
        <translation>收到响应之前已取消。</translation>
    </message>
    <message>
        <source>The request may have arrived all the same.</source>
        <translation>请求可能已经到达。</translation>
    </message>
    <message>
        <source>Accepted. Flashduty processes it later: this is not yet proof of an alert.</source>
        <translation>已接受。Flashduty 随后才处理，尚不能证明已生成告警。</translation>
    </message>
    <message>
        <source>Look for the alert in Flashduty, or at Latest Event Time of the integration.</source>
        <translation>请在 Flashduty 中查找该告警，或查看集成的“最新事件时间”。</translation>
    </message>
    <message>
        <source>Accepted, but after more than 5 s. SLS counts this as failed and may repeat the request.</source>
        <translation>已接受，但耗时超过 5 秒。SLS 视为失败，可能会重复发送。</translation>
    </message>
    <message>
        <source>Check the network and any proxy on the way.</source>
        <translation>请检查网络和途经的代理。</translation>
    </message>
    <message>
        <source>Accepted with status %2, but SLS counts only 200 as success and may repeat the request.</source>
        <translation>已接受，状态码为 %2；但 SLS 只认 200，可能会重复发送。</translation>
    </message>
    <message>
        <source>Check whether a proxy changes the status.</source>
        <translation>请检查代理是否改动了状态码。</translation>
    </message>
    <message>
        <source>Flashduty failed with status %2. The fault is not in the request.</source>
        <translation>Flashduty 出错，状态码 %2。问题不在请求本身。</translation>
    </message>
    <message>
        <source>Try again later. Flashduty’s support needs the request_id.</source>
        <translation>请稍后重试。联系 Flashduty 支持时需要 request_id。</translation>
    </message>
    <message>
        <source>The server points to another address (status %2). SLS counts this as failed.</source>
        <translation>服务器要求跳转到其他地址（状态码 %2）。SLS 视为失败。</translation>
    </message>
    <message>
        <source>Flashduty refused the request with status %2 and gave no code.</source>
        <translation>Flashduty 拒绝了请求，状态码 %2，没有给出错误码。</translation>
    </message>
    <message>
        <source>Check push URL, method and body. Flashduty’s support needs the request_id.</source>
        <translation>请检查推送地址、请求方法和请求体。联系 Flashduty 支持时需要 request_id。</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and password (status 407).</source>
        <translation>代理要求用户名和密码（状态码 407）。</translation>
    </message>
    <message>
        <source>Enter them in the proxy settings of this computer.</source>
        <translation>请在本机的代理设置中填写。</translation>
    </message>
    <message>
        <source>The answer (status %2) does not come from Flashduty, but from a proxy, a gateway or another server.</source>
        <translation>响应（状态码 %2）并非来自 Flashduty，而是来自代理、网关或其他服务器。</translation>
    </message>
    <message>
        <source>Check the host in the push URL, and any proxy on the way.</source>
        <translation>请检查推送地址中的主机和途经的代理。</translation>
    </message>
    <message>
        <source>SLS looks only at the status 200 and counts it as delivered.</source>
        <translation>SLS 只看状态码 200，会将其视为发送成功。</translation>
    </message>
    <message>
        <source>Flashduty answered with %1, a code of its Open API that a push should not get.</source>
        <translation>Flashduty 返回 %1，这是 Open API 的错误码，推送时不应出现。</translation>
    </message>
    <message>
        <source>Check that the URL is a push URL. Flashduty’s support needs the request_id.</source>
        <translation>请确认该 URL 是推送地址。联系 Flashduty 支持时需要 request_id。</translation>
    </message>
    <message>
        <source>Flashduty refused the key or the body (InvalidParameter).</source>
        <translation>Flashduty 拒绝了密钥或请求体 (InvalidParameter)。</translation>
    </message>
    <message>
        <source>Copy the push URL from the integration again; if it is the same, check the body.</source>
        <translation>请从集成中重新复制推送地址；如果没有变化，请检查请求体。</translation>
    </message>
    <message>
        <source>Flashduty did not understand the request (BadRequest).</source>
        <translation>Flashduty 无法理解该请求 (BadRequest)。</translation>
    </message>
    <message>
        <source>Check that the body is valid JSON and has the form of a single alert.</source>
        <translation>请检查请求体是否为有效的 JSON，且是单条告警的形式。</translation>
    </message>
    <message>
        <source>Remove the request headers in the SLS webhook; the right one is sent by default.</source>
        <translation>请删除 SLS Webhook 中的请求头，默认发送的就是正确的。</translation>
    </message>
    <message>
        <source>Set Request Method to POST in the SLS webhook.</source>
        <translation>请在 SLS 的 Webhook 集成中将请求方法设为 POST。</translation>
    </message>
    <message>
        <source>Flashduty found no purchased plan for this account (ResourceNotFound).</source>
        <translation>Flashduty 没有找到该账号购买的套餐 (ResourceNotFound)。</translation>
    </message>
    <message>
        <source>Ask the owner of the account to check the cost centre in Flashduty.</source>
        <translation>请账号所有者查看 Flashduty 的费用中心。</translation>
    </message>
    <message>
        <source>The Flashduty account has not enough licences.</source>
        <translation>Flashduty 账号的许可证数量不足。</translation>
    </message>
    <message>
        <source>Ask the owner of the account to add licences in the cost centre.</source>
        <translation>请账号所有者在费用中心增加许可证。</translation>
    </message>
    <message>
        <source>Flashduty did not accept the key (Unauthorized).</source>
        <translation>Flashduty 不接受该密钥 (Unauthorized)。</translation>
    </message>
    <message>
        <source>Copy the push URL from the integration again, with its whole key.</source>
        <translation>请从集成中重新复制推送地址，确保密钥完整。</translation>
    </message>
    <message>
        <source>The balance of the Flashduty account is used up.</source>
        <translation>Flashduty 账号余额不足。</translation>
    </message>
    <message>
        <source>Ask the owner of the account to top it up in the cost centre.</source>
        <translation>请账号所有者在费用中心充值。</translation>
    </message>
    <message>
        <source>Flashduty denied access: key and address do not belong together, or a right is missing.</source>
        <translation>Flashduty 拒绝访问：密钥与地址不匹配，或缺少权限。</translation>
    </message>
    <message>
        <source>Compare host, path and key with the push URL shown in the integration.</source>
        <translation>请将主机、路径和密钥与集成中显示的推送地址核对。</translation>
    </message>
    <message>
        <source>Flashduty does not know this path. An assumed path is the first suspect.</source>
        <translation>Flashduty 中没有该路径。如果路径是推断值，多半就是原因。</translation>
    </message>
    <message>
        <source>Paste the push URL shown in the integration instead of a composed one.</source>
        <translation>请粘贴集成中显示的推送地址，不要使用拼接的地址。</translation>
    </message>
    <message>
        <source>The body is too large for Flashduty.</source>
        <translation>请求体对 Flashduty 来说过大。</translation>
    </message>
    <message>
        <source>Select fewer rows or shorter fields in the query, or use a shorter template.</source>
        <translation>请在查询中减少行数、选用更短的字段，或精简模板。</translation>
    </message>
    <message>
        <source>Send more slowly, or merge rules that fire at the same time.</source>
        <translation>请降低发送频率，或合并同时触发的规则。</translation>
    </message>
    <message>
        <source>Something failed inside Flashduty (InternalError).</source>
        <translation>Flashduty 内部出错 (InternalError)。</translation>
    </message>
    <message>
        <source>Flashduty is not available at the moment.</source>
        <translation>Flashduty 暂时不可用。</translation>
    </message>
    <message>
        <source>Try again in a few minutes, and keep the request_id.</source>
        <translation>请几分钟后重试，并保留 request_id。</translation>
    </message>
    <message>
        <source>Flashduty does not accept this key. It answers a wrong key with status 400.</source>
        <translation>Flashduty 不接受该密钥。密钥错误时返回的状态码是 400。</translation>
    </message>
    <message>
        <source>Copy the push URL from the integration again, and paste it unchanged.</source>
        <translation>请从集成中重新复制推送地址，原样粘贴。</translation>
    </message>
    <message>
        <source>10 and 8 are Critical</source>
        <translation>10、8 为严重</translation>
    </message>
    <message>
        <source>6 and 4 are Warning</source>
        <translation>6、4 为警告</translation>
    </message>
    <message>
        <source>2 is Info</source>
        <translation>2 为提醒</translation>
    </message>
    <message>
        <source>not 10, 8, 6, 4 or 2</source>
        <translation>不是 10、8、6、4、2</translation>
    </message>
    <message>
        <source>firing takes severity</source>
        <translation>触发时取严重程度</translation>
    </message>
    <message>
        <source>resolved becomes Ok</source>
        <translation>resolved 对应 Ok</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>not firing or resolved</source>
        <translation>非触发也非恢复</translation>
    </message>
    <message>
        <source>Flashduty makes one</source>
        <translation>由 Flashduty 生成</translation>
    </message>
    <message>
        <source>as is, or title rule</source>
        <translation>原样，或按标题规则</translation>
    </message>
    <message>
        <source>no title: title rule</source>
        <translation>无标题，按标题规则</translation>
    </message>
    <message>
        <source>always the same</source>
        <translation>固定不变</translation>
    </message>
    <message>
        <source>no desc: the title</source>
        <translation>无 desc，取标题</translation>
    </message>
    <message>
        <source>Unix seconds</source>
        <translation>Unix 秒</translation>
    </message>
    <message>
        <source>no time given</source>
        <translation>没有时间</translation>
    </message>
    <message>
        <source>number as text</source>
        <translation>数字转文本</translation>
    </message>
    <message>
        <source>first row</source>
        <translation>第一行</translation>
    </message>
    <message>
        <source>every label</source>
        <translation>每个标签</translation>
    </message>
    <message>
        <source>Use {{ alert | to_json}}</source>
        <translation>改用 {{ alert | to_json}}</translation>
    </message>
    <message>
        <source>Send UTF-8</source>
        <translation>改用 UTF-8</translation>
    </message>
    <message>
        <source>Shorten the content</source>
        <translation>精简内容</translation>
    </message>
    <message>
        <source>Check the template</source>
        <translation>检查模板</translation>
    </message>
    <message>
        <source>Upgrade the rule</source>
        <translation>升级规则</translation>
    </message>
    <message>
        <source>Select the template</source>
        <translation>选择模板</translation>
    </message>
    <message>
        <source>Set Send Individually</source>
        <translation>改为逐条发送</translation>
    </message>
    <message>
        <source>Change the output target</source>
        <translation>更改输出目标</translation>
    </message>
    <message>
        <source>Set a title</source>
        <translation>设置标题</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Ok</source>
        <translation>恢复</translation>
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
        <source>Critical (%1)</source>
        <translation>严重 (%1)</translation>
    </message>
    <message>
        <source>High (%1)</source>
        <translation>高 (%1)</translation>
    </message>
    <message>
        <source>Medium (%1)</source>
        <translation>中 (%1)</translation>
    </message>
    <message>
        <source>Low (%1)</source>
        <translation>低 (%1)</translation>
    </message>
    <message>
        <source>Report (%1)</source>
        <translation>报告 (%1)</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>未知 (%1)</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>有文档</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>有实例</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>The vendor’s documentation says so.</source>
        <translation>厂商文档有明确说明。</translation>
    </message>
    <message>
        <source>It agrees with a published result or a real alert.</source>
        <translation>与公开的转换结果或真实告警一致。</translation>
    </message>
    <message>
        <source>Reasoned from what is known. Nobody has confirmed it yet.</source>
        <translation>根据已知信息推断，尚未证实。</translation>
    </message>
    <message>
        <source>No public source says it. Nothing is guessed.</source>
        <translation>公开资料没有说明，不做猜测。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>没有粘贴内容</translation>
    </message>
    <message>
        <source>Copy the push URL from the card of the integration in Flashduty.</source>
        <translation>请在 Flashduty 的集成卡片中复制推送地址。</translation>
    </message>
    <message>
        <source>White space was removed</source>
        <translation>已去除空白</translation>
    </message>
    <message>
        <source>Quotation marks were removed</source>
        <translation>已去除引号</translation>
    </message>
    <message>
        <source>Full-width characters were replaced</source>
        <translation>已替换全角字符</translation>
    </message>
    <message>
        <source>An address needs ASCII. Turned into ASCII: %1</source>
        <translation>地址只能使用 ASCII 字符。已转为半角：%1</translation>
    </message>
    <message>
        <source>The address is too long</source>
        <translation>地址过长</translation>
    </message>
    <message>
        <source>There is an unusual character in the address</source>
        <translation>地址中有特殊字符</translation>
    </message>
    <message>
        <source>%1 is not ASCII; an address from the Flashduty console has no such character. Copy the push URL again.</source>
        <translation>%1 不是 ASCII 字符，Flashduty 控制台给出的地址不会含有它。请重新复制推送地址。</translation>
    </message>
    <message>
        <source>This is an e-mail address</source>
        <translation>这是邮箱地址</translation>
    </message>
    <message>
        <source>It belongs to an email integration. Create an integration of type Alibaba Cloud SLS and copy its push URL.</source>
        <translation>它属于邮件集成。请创建“阿里云 SLS”类型的集成，并复制其推送地址。</translation>
    </message>
    <message>
        <source>This looks like the key alone</source>
        <translation>看起来只有密钥</translation>
    </message>
    <message>
        <source>It is never sent to a server. The rest of the address is unchanged.</source>
        <translation>这部分不会发送到服务器，地址其余部分未改动。</translation>
    </message>
    <message>
        <source>https:// is missing</source>
        <translation>缺少 https://</translation>
    </message>
    <message>
        <source>Take over the corrected address, or copy the push URL again.</source>
        <translation>请采用更正后的地址，或重新复制推送地址。</translation>
    </message>
    <message>
        <source>Only http and https can be used</source>
        <translation>只能使用 http 或 https</translation>
    </message>
    <message>
        <source>The address begins with %1. Copy the push URL from the integration in Flashduty.</source>
        <translation>地址以 %1 开头。请在 Flashduty 的集成中复制推送地址。</translation>
    </message>
    <message>
        <source>Take over the corrected address, which has it once.</source>
        <translation>请采用更正后的地址，其中只有一个。</translation>
    </message>
    <message>
        <source>The two slashes are missing</source>
        <translation>缺少两个斜杠</translation>
    </message>
    <message>
        <source>An address begins with https:// and the host name. Take over the corrected address.</source>
        <translation>地址应以 https:// 加主机名开头。请采用更正后的地址。</translation>
    </message>
    <message>
        <source>There is a user name before the host</source>
        <translation>主机名前有用户名</translation>
    </message>
    <message>
        <source>Neither SLS nor Flashduty uses a user name or password in the address, so it was left out. Copy the push URL again.</source>
        <translation>SLS 和 Flashduty 都不在地址中使用用户名或密码，已将其去掉。请重新复制推送地址。</translation>
    </message>
    <message>
        <source>The host is missing</source>
        <translation>缺少主机名</translation>
    </message>
    <message>
        <source>A push URL names a host, for example api.flashcat.cloud. Copy the push URL again.</source>
        <translation>推送地址应包含主机名，例如 api.flashcat.cloud。请重新复制推送地址。</translation>
    </message>
    <message>
        <source>The host name is malformed</source>
        <translation>主机名格式错误</translation>
    </message>
    <message>
        <source>%1 is not a host name. Copy the push URL again.</source>
        <translation>%1 不是有效的主机名。请重新复制推送地址。</translation>
    </message>
    <message>
        <source>The port is not a number</source>
        <translation>端口无效</translation>
    </message>
    <message>
        <source>In %1 the port has to be a number from 1 to 65535. Copy the push URL again.</source>
        <translation>%1 中的端口应为 1 到 65535 的数字。请重新复制推送地址。</translation>
    </message>
    <message>
        <source>The host is a placeholder from a guide</source>
        <translation>主机名是指引中的占位符</translation>
    </message>
    <message>
        <source>%1 stands for the real host. For Flashduty’s own cloud it is api.flashcat.cloud.</source>
        <translation>%1 代表实际的主机名。Flashduty 云服务的主机名是 api.flashcat.cloud。</translation>
    </message>
    <message>
        <source>This is a page of the Flashduty console</source>
        <translation>这是 Flashduty 控制台页面</translation>
    </message>
    <message>
        <source>%1 is for people in a browser. Open the integration there and copy its push URL.</source>
        <translation>%1 是在浏览器中访问的页面。请打开集成，复制其推送地址。</translation>
    </message>
    <message>
        <source>Use https for Flashduty</source>
        <translation>Flashduty 请使用 https</translation>
    </message>
    <message>
        <source>With http the key and all alerts travel to %1 in clear text. Take over the corrected address.</source>
        <translation>使用 http 时，密钥和所有告警会以明文发往 %1。请采用更正后的地址。</translation>
    </message>
    <message>
        <source>Key and alerts travel in clear text</source>
        <translation>密钥和告警以明文传输</translation>
    </message>
    <message>
        <source>The address of %1 begins with http. Use https if this host offers it.</source>
        <translation>%1 的地址以 http 开头。如果该主机支持，请使用 https。</translation>
    </message>
    <message>
        <source>This is not a push URL</source>
        <translation>这不是推送地址</translation>
    </message>
    <message>
        <source>The path %1 does not contain /event/push/. Copy the push URL from the integration in Flashduty.</source>
        <translation>路径 %1 中没有 /event/push/。请在 Flashduty 的集成中复制推送地址。</translation>
    </message>
    <message>
        <source>This is an API address, not a push URL</source>
        <translation>这是 API 地址，不是推送地址</translation>
    </message>
    <message>
        <source>%1 belongs to the Open API. Copy the push URL from the integration in Flashduty.</source>
        <translation>%1 属于 Open API。请在 Flashduty 的集成中复制推送地址。</translation>
    </message>
    <message>
        <source>This address is for change events</source>
        <translation>这是变更事件的地址</translation>
    </message>
    <message>
        <source>Alerts do not arrive there. Create an integration of type Alibaba Cloud SLS and copy its push URL.</source>
        <translation>告警无法通过它送达。请创建“阿里云 SLS”类型的集成，并复制其推送地址。</translation>
    </message>
    <message>
        <source>This address is not for alerts</source>
        <translation>这不是告警的推送地址</translation>
    </message>
    <message>
        <source>The integration type is missing</source>
        <translation>缺少集成类型</translation>
    </message>
    <message>
        <source>Something like aliyun/sls has to follow /event/push/alert/. Copy the push URL again.</source>
        <translation>/event/push/alert/ 之后应有类似 aliyun/sls 的类型。请重新复制推送地址。</translation>
    </message>
    <message>
        <source>This is a standard integration</source>
        <translation>这是标准告警集成</translation>
    </message>
    <message>
        <source>It understands an SLS alert only with a field mapping of its own. Better create one of type Alibaba Cloud SLS.</source>
        <translation>只有配置了字段映射，它才能识别 SLS 告警。建议创建“阿里云 SLS”类型的集成。</translation>
    </message>
    <message>
        <source>This is an integration for %2</source>
        <translation>这是 %2 的集成</translation>
    </message>
    <message>
        <source>Its type %1 does not understand SLS alerts. Create an integration of type Alibaba Cloud SLS.</source>
        <translation>类型 %1 无法识别 SLS 告警。请创建“阿里云 SLS”类型的集成。</translation>
    </message>
    <message>
        <source>The integration type is not known</source>
        <translation>未知的集成类型</translation>
    </message>
    <message>
        <source>The type here is %1. Check in Flashduty that the type of the integration is Alibaba Cloud SLS.</source>
        <translation>此处的类型是 %1。请在 Flashduty 中确认集成类型为“阿里云 SLS”。</translation>
    </message>
    <message>
        <source>The path is assumed</source>
        <translation>路径为推断值</translation>
    </message>
    <message>
        <source>%1 is not documented. Compare it with the push URL shown in your Flashduty integration.</source>
        <translation>%1 没有文档说明。请与 Flashduty 集成页显示的推送地址核对。</translation>
    </message>
    <message>
        <source>The integration_key is missing</source>
        <translation>缺少 integration_key</translation>
    </message>
    <message>
        <source>Without it Flashduty refuses every alert. Copy the whole push URL again.</source>
        <translation>没有它，Flashduty 会拒绝所有告警。请重新完整复制推送地址。</translation>
    </message>
    <message>
        <source>The integration_key is empty</source>
        <translation>integration_key 为空</translation>
    </message>
    <message>
        <source>There is more than one integration_key</source>
        <translation>有多个 integration_key</translation>
    </message>
    <message>
        <source>The name of the key is misspelt</source>
        <translation>密钥参数名有误</translation>
    </message>
    <message>
        <source>The parameter has to be integration_key, not %1. Take over the corrected address.</source>
        <translation>参数名应为 integration_key，而不是 %1。请采用更正后的地址。</translation>
    </message>
    <message>
        <source>The key is masked</source>
        <translation>粘贴的密钥已脱敏</translation>
    </message>
    <message>
        <source>The key is a placeholder from a guide</source>
        <translation>密钥是指引中的占位符</translation>
    </message>
    <message>
        <source>It stands for a real key. Copy the push URL from your own integration.</source>
        <translation>它代表实际的密钥。请从自己的集成中复制推送地址。</translation>
    </message>
    <message>
        <source>The key has an unusual form</source>
        <translation>密钥格式少见</translation>
    </message>
    <message>
        <source>It has %1 characters; the one known example has 35: 32 hex digits and 3 digits. It may still be right: compare it with Flashduty.</source>
        <translation>共 %1 个字符；已知的唯一示例为 35 个：32 位十六进制加 3 位数字。密钥仍可能正确，请与 Flashduty 核对。</translation>
    </message>
    <message>
        <source>This is an APP key</source>
        <translation>这是 APP Key</translation>
    </message>
    <message>
        <source>An APP key has all rights of its user and must not be used here. Copy the push URL of an integration; replace the APP key if others saw it.</source>
        <translation>APP Key 拥有用户的全部权限，不能用在这里。请复制集成的推送地址；如果 APP Key 已被他人看到，请更换。</translation>
    </message>
    <message>
        <source>There is a second question mark</source>
        <translation>地址中有第二个问号</translation>
    </message>
    <message>
        <source>Older guides print it, but further parameters are joined by &amp;. Take over the corrected address.</source>
        <translation>旧版指引是这样写的，但后续参数应以 &amp; 连接。请采用更正后的地址。</translation>
    </message>
    <message>
        <source>It was copied from the source of a web page. Take over the corrected address.</source>
        <translation>地址是从网页源代码复制的。请采用更正后的地址。</translation>
    </message>
    <message>
        <source>severity is set in the address</source>
        <translation>地址中设置了 severity</translation>
    </message>
    <message>
        <source>%1=%2 sets the severity of every alert. It was documented until 2024; whether it still works is not known. It is kept.</source>
        <translation>%1=%2 会指定所有告警的严重程度。2024 年前有文档说明，现在是否有效尚不清楚，已保留。</translation>
    </message>
    <message>
        <source>severity has an unusual value</source>
        <translation>severity 的值不在范围内</translation>
    </message>
    <message>
        <source>title_rule is set in the address</source>
        <translation>地址中设置了 title_rule</translation>
    </message>
    <message>
        <source>%1=%2 sets how titles are made. It was documented until 2024; whether it still works is not known. It is kept.</source>
        <translation>%1=%2 会指定标题的生成方式。2024 年前有文档说明，现在是否有效尚不清楚，已保留。</translation>
    </message>
    <message>
        <source>channel_id is set in the address</source>
        <translation>地址中设置了 channel_id</translation>
    </message>
    <message>
        <source>%1=%2 is known from the Nightingale integration only. It is kept.</source>
        <translation>%1=%2 只见于夜莺 (Nightingale) 集成，已保留。</translation>
    </message>
    <message>
        <source>The address sets who is called</source>
        <translation>地址中指定了通知对象</translation>
    </message>
    <message>
        <source>%1=%2 changes who is notified for alerts of this address. It is kept.</source>
        <translation>%1=%2 会改变该地址告警的通知人，已保留。</translation>
    </message>
    <message>
        <source>The address has a further parameter</source>
        <translation>地址中有其他参数</translation>
    </message>
    <message>
        <source>%1 is not known here. It is kept byte for byte.</source>
        <translation>不认识参数 %1，已逐字节保留。</translation>
    </message>
    <message>
        <source>The text begins with a byte-order mark</source>
        <translation>文本开头有 BOM</translation>
    </message>
    <message>
        <source>The body comes from a hand-written template</source>
        <translation>请求体来自自定义模板</translation>
    </message>
    <message>
        <source>Spaces before or after the address are not part of it. Nothing else was changed.</source>
        <translation>地址前后的空白不属于地址，其余部分未改动。</translation>
    </message>
    <message>
        <source>Quotation marks or angle brackets around the address are not part of it.</source>
        <translation>地址两端的引号或尖括号不属于地址。</translation>
    </message>
    <message>
        <source>It has %1 bytes; servers accept at most %2. Copy the push URL again.</source>
        <translation>共 %1 字节，服务器最多接受 %2。请重新复制推送地址。</translation>
    </message>
    <message>
        <source>There is a space in the address</source>
        <translation>地址中有空格</translation>
    </message>
    <message>
        <source>It contains a space, a line break or a control character. Copy the push URL again in one piece.</source>
        <translation>地址中含有空格、换行或控制字符。请重新完整复制推送地址。</translation>
    </message>
    <message>
        <source>Paste the whole push URL. If you only have the key, give host and key, and the URL is composed.</source>
        <translation>请粘贴完整的推送地址。如果只有密钥，可填写主机和密钥，由程序拼接地址。</translation>
    </message>
    <message>
        <source>The part after # was dropped</source>
        <translation>已去掉 # 之后的部分</translation>
    </message>
    <message>
        <source>https:// is there twice</source>
        <translation>https:// 重复出现</translation>
    </message>
    <message>
        <source>After /event/push/ comes “%1” instead of alert. Copy the push URL from the integration in Flashduty.</source>
        <translation>/event/push/ 之后应为 alert，这里是“%1”。请在 Flashduty 的集成中复制推送地址。</translation>
    </message>
    <message>
        <source>Nothing follows integration_key=. Copy the whole push URL again.</source>
        <translation>integration_key= 之后没有内容。请重新完整复制推送地址。</translation>
    </message>
    <message>
        <source>It occurs %1 times, and which one counts is not known. Keep exactly one.</source>
        <translation>共出现 %1 次，不清楚以哪个为准。请只保留一个。</translation>
    </message>
    <message>
        <source>There is a space beside the key</source>
        <translation>密钥前后有空格</translation>
    </message>
    <message>
        <source>The key begins or ends with an encoded space. Take over the corrected address.</source>
        <translation>密钥开头或结尾有编码后的空格。请采用更正后的地址。</translation>
    </message>
    <message>
        <source>**** hides part of the key. Copy the push URL in Flashduty, where it is complete.</source>
        <translation>**** 遮住了密钥的一部分。请在 Flashduty 中复制完整的推送地址。</translation>
    </message>
    <message>
        <source>&amp;amp; is used instead of &amp;</source>
        <translation>地址中的 &amp; 写成了 &amp;amp;</translation>
    </message>
    <message>
        <source>Key “%1” occurs more than once</source>
        <translation>键“%1”重复出现</translation>
    </message>
    <message>
        <source>Only the last value of “%1” counts; the others are lost. Keep one of them in the template.</source>
        <translation>“%1”只有最后一个值生效，前面的值会丢失。请在模板中只保留一个。</translation>
    </message>
    <message>
        <source>Template code arrived as text. Check in Send Content that the braces are plain ASCII characters and not inside a raw block. Found: %1</source>
        <translation>收到的是模板原文。请检查“发送内容”中的花括号是否为半角，且不在 raw 块内。发现：%1</translation>
    </message>
    <message>
        <source>Set Send Content to {{ alert | to_json}}. Missing fields that Flashduty uses: %1</source>
        <translation>请将“发送内容”设为 {{ alert | to_json}}。缺少 Flashduty 会用到的字段：%1</translation>
    </message>
    <message>
        <source>The alert is inside “%1”</source>
        <translation>告警位于“%1”之内</translation>
    </message>
    <message>
        <source>Flashduty expects the alert itself, with nothing around it. Remove “%1” and set Send Content to {{ alert | to_json}}.</source>
        <translation>Flashduty 需要告警本身，外层不能再包其他内容。请去掉外层的“%1”，将“发送内容”设为 {{ alert | to_json}}。</translation>
    </message>
    <message>
        <source>Set Send Content to {{ alert | to_json}}, so that the whole alert is sent. Found: %1</source>
        <translation>请将“发送内容”设为 {{ alert | to_json}}，以发送完整的告警。收到：%1</translation>
    </message>
    <message>
        <source>The body is one quoted text with JSON inside. Remove the outer quotes or the second to_json: Send Content is {{ alert | to_json}}.</source>
        <translation>请求体是一段带引号的文本，JSON 在其中。请去掉外层引号或多余的 to_json，“发送内容”应为 {{ alert | to_json}}。</translation>
    </message>
    <message>
        <source>If it does not come from your logs, it was not rendered: check the braces in the content template. Found: %1</source>
        <translation>如果它不是日志原文，说明没有渲染，请检查内容模板中的花括号。发现：%1</translation>
    </message>
    <message>
        <source>Something failed inside the program. Try again, and report it if it happens again.</source>
        <translation>程序内部出错。请重试；如果再次出现，请反馈。</translation>
    </message>
    <message>
        <source>Severity “%1” is not known</source>
        <translation>未知的严重度“%1”</translation>
    </message>
    <message>
        <source>SLS uses 10, 8, 6, 4 and 2. No public source says what Flashduty makes of “%1”, so nothing is guessed. Check the severity in the rule or the template.</source>
        <translation>SLS 使用 10、8、6、4、2。公开资料没有说明 Flashduty 如何处理“%1”，这里不做猜测。请检查规则或模板中的严重度。</translation>
    </message>
    <message>
        <source>Status “%1” is not known</source>
        <translation>未知的状态“%1”</translation>
    </message>
    <message>
        <source>SLS sends firing or resolved. What Flashduty makes of “%1” is not known: check the content template.</source>
        <translation>SLS 发送 firing 或 resolved。Flashduty 如何处理“%1”尚不清楚，请检查内容模板。</translation>
    </message>
    <message>
        <source>More labels than Flashduty accepts</source>
        <translation>标签数量超过 Flashduty 的上限</translation>
    </message>
    <message>
        <source>A label has a name that Flashduty uses</source>
        <translation>标签与 Flashduty 自带的标签同名</translation>
    </message>
    <message>
        <source>Flashduty accepts Critical, Warning or Info, spelt exactly so; here it is %1.</source>
        <translation>Flashduty 只接受 Critical、Warning 或 Info，区分大小写；这里是 %1。</translation>
    </message>
    <message>
        <source>Content-Length is doubled or not a number. Check the program or proxy that sent the request.</source>
        <translation>Content-Length 重复或不是数字。请检查发送请求的程序或代理。</translation>
    </message>
    <message>
        <source>The receiver accepts Transfer-Encoding: chunked, alone and without Content-Length. Check the program or proxy that sent the request.</source>
        <translation>接收器只支持 Transfer-Encoding: chunked，且不能同时有 Content-Length。请检查发送请求的程序或代理。</translation>
    </message>
    <message>
        <source>The body is larger than the receiver accepts. SLS sends at most 16 KB: check who sent this.</source>
        <translation>请求体超过接收器的上限。SLS 最多发送 16 KB，请确认发送方。</translation>
    </message>
    <message>
        <source>The receiver accepts only POST. Set Request Method to POST in the webhook integration.</source>
        <translation>接收器只接受 POST。请在 Webhook 集成中将请求方法设为 POST。</translation>
    </message>
    <message>
        <source>The request used %1; the receiver accepts only POST. Set Request Method to POST in the webhook integration.</source>
        <translation>请求使用了 %1，接收器只接受 POST。请在 Webhook 集成中将请求方法设为 POST。</translation>
    </message>
    <message>
        <source>This is your Flashduty key, which does not belong here. Use the receiver’s own URL.</source>
        <translation>这是您的 Flashduty 密钥，不应用在这里。请改用接收器自己的 URL。</translation>
    </message>
    <message>
        <source>A web page in a browser sent this request. For safety the receiver accepts none from browsers.</source>
        <translation>请求由浏览器中的网页发出。为了安全，接收器不接受来自浏览器的请求。</translation>
    </message>
    <message>
        <source>The receiver accepts Expect: 100-continue and no other. Remove the header from the webhook.</source>
        <translation>接收器只支持 Expect: 100-continue。请从 Webhook 中删除该请求头。</translation>
    </message>
    <message>
        <source>Flashduty refused the Content-Type: it accepts only application/json.</source>
        <translation>Flashduty 拒绝了 Content-Type：只接受 application/json。</translation>
    </message>
    <message>
        <source>Flashduty refused the request method: it accepts only POST.</source>
        <translation>Flashduty 拒绝了请求方法：只接受 POST。</translation>
    </message>
    <message>
        <source>Too many requests: an integration allows 100 a second and 1,000 a minute.</source>
        <translation>请求过多：每个集成每秒最多 100 次，每分钟最多 1,000 次。</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait %n second(s) before the next request.</source>
        <translation>
            <numerusform>服务器要求等待 %n 秒后再发送下一个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not refused</source>
        <translation>没有被拒绝</translation>
    </message>
    <message>
        <source>Malformed HTTP request</source>
        <translation>HTTP 请求格式错误</translation>
    </message>
    <message>
        <source>Request line over 8 KB</source>
        <translation>请求行超过 8 KB</translation>
    </message>
    <message>
        <source>Headers over 32 KB</source>
        <translation>请求头超过 32 KB</translation>
    </message>
    <message>
        <source>More than 100 headers</source>
        <translation>请求头超过 100 个</translation>
    </message>
    <message>
        <source>Host header missing or malformed</source>
        <translation>Host 请求头缺失或格式错误</translation>
    </message>
    <message>
        <source>Unknown name in the Host header</source>
        <translation>Host 请求头中的主机名未知</translation>
    </message>
    <message>
        <source>Content-Length cannot be used</source>
        <translation>Content-Length 无法使用</translation>
    </message>
    <message>
        <source>Transfer-Encoding cannot be used</source>
        <translation>Transfer-Encoding 无法使用</translation>
    </message>
    <message>
        <source>Body over the limit</source>
        <translation>请求体超过上限</translation>
    </message>
    <message>
        <source>Malformed URL</source>
        <translation>URL 格式错误</translation>
    </message>
    <message>
        <source>Method other than POST</source>
        <translation>请求方法不是 POST</translation>
    </message>
    <message>
        <source>Not the receiver’s path</source>
        <translation>不是接收器的路径</translation>
    </message>
    <message>
        <source>Wrong integration_key</source>
        <translation>integration_key 错误</translation>
    </message>
    <message>
        <source>Flashduty’s key sent to the receiver</source>
        <translation>发来的是 Flashduty 的密钥</translation>
    </message>
    <message>
        <source>Request from a web page</source>
        <translation>来自网页的请求</translation>
    </message>
    <message>
        <source>Expect header not supported</source>
        <translation>不支持的 Expect 请求头</translation>
    </message>
    <message>
        <source>Request did not arrive in time</source>
        <translation>请求未按时到达</translation>
    </message>
    <message>
        <source>Connection closed halfway</source>
        <translation>连接中途关闭</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>同时到达的请求过多</translation>
    </message>
    <message>
        <source>Delivery could not be stored</source>
        <translation>投递未能保存</translation>
    </message>
    <message>
        <source>Malformed chunked body</source>
        <translation>分块请求体格式错误</translation>
    </message>
    <message>
        <source>SLS sent the template without filling it in. Check in Send Content that the braces are plain ASCII characters and not inside a raw block.</source>
        <translation>SLS 原样发出了模板，没有代入内容。请检查“发送内容”中的花括号是否为半角，且不在 raw 块内。</translation>
    </message>
    <message>
        <source>The ID is missing</source>
        <translation>缺少标识符</translation>
    </message>
    <message>
        <source>SLS needs an ID. Type one, or take the proposed one.</source>
        <translation>SLS 需要标识符。请填写，或采用建议值。</translation>
    </message>
    <message>
        <source>“%1” cannot stand in an ID</source>
        <translation>标识符中不能有“%1”</translation>
    </message>
    <message>
        <source>Use letters, digits, “_”, “-” and “.” only, all of them ASCII.</source>
        <translation>只能用英文字母、数字、“_”“-”和“.”，都要用半角。</translation>
    </message>
    <message>
        <source>The ID must begin with a letter</source>
        <translation>标识符要以字母开头</translation>
    </message>
    <message>
        <source>It begins with “%1”. Put a letter from a to z before it.</source>
        <translation>现在以“%1”开头。请在前面加一个英文字母。</translation>
    </message>
    <message>
        <source>The ID has an unusual length</source>
        <translation>标识符长度不合规则</translation>
    </message>
    <message>
        <source>It has %1 characters; SLS takes %2 to %3.</source>
        <translation>共 %1 个字符，SLS 接受 %2 到 %3 个。</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>SLS needs a name. Type one, or take the proposed one.</source>
        <translation>SLS 需要名称。请填写，或采用建议值。</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a name</source>
        <translation>名称中不能有“%1”</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>It has %1 characters; SLS takes at most %2.</source>
        <translation>共 %1 个字符，SLS 最多接受 %2 个。</translation>
    </message>
    <message>
        <source>The project is missing</source>
        <translation>缺少 Project</translation>
    </message>
    <message>
        <source>Links to the SLS console need it. Copy its name from the SLS console.</source>
        <translation>打开 SLS 控制台的链接需要它。请从 SLS 控制台复制名称。</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a project name</source>
        <translation>Project 名称中不能有“%1”</translation>
    </message>
    <message>
        <source>Project names have lower-case letters, digits and hyphens only. Copy the name from the SLS console.</source>
        <translation>Project 名称只有小写字母、数字和短划线。请从 SLS 控制台复制。</translation>
    </message>
    <message>
        <source>The project name has the wrong length</source>
        <translation>Project 名称长度不对</translation>
    </message>
    <message>
        <source>It has %1 characters; project names have %2 to %3.</source>
        <translation>共 %1 个字符，Project 名称为 %2 到 %3 个。</translation>
    </message>
    <message>
        <source>The region is missing</source>
        <translation>缺少地域</translation>
    </message>
    <message>
        <source>Choose the region of the project. It is kept for the record.</source>
        <translation>请选择 Project 所在地域，仅作记录。</translation>
    </message>
    <message>
        <source>This region is being closed</source>
        <translation>该地域即将关停</translation>
    </message>
    <message>
        <source>Alibaba Cloud lists %1 as closing. It can still be used here.</source>
        <translation>阿里云已将 %1 列为即将关停，这里仍可使用。</translation>
    </message>
    <message>
        <source>This is not a region ID</source>
        <translation>这不是地域 ID</translation>
    </message>
    <message>
        <source>A region ID looks like cn-hangzhou; here it is %1. Choose one from the list.</source>
        <translation>地域 ID 形如 cn-hangzhou，这里是 %1。请从列表中选择。</translation>
    </message>
    <message>
        <source>The region is not known here</source>
        <translation>未知地域</translation>
    </message>
    <message>
        <source>%1 is not in the list of this version. It may be new: check its spelling.</source>
        <translation>本版本的列表中没有 %1。可能是新地域，请核对拼写。</translation>
    </message>
    <message>
        <source>Give the integration a name that your team knows, such as that of a service.</source>
        <translation>请起一个团队熟悉的名称，例如服务名。</translation>
    </message>
    <message>
        <source>There is a control character in the name</source>
        <translation>名称中有控制字符</translation>
    </message>
    <message>
        <source>%1 cannot be shown. Type the name again.</source>
        <translation>%1 无法显示。请重新输入名称。</translation>
    </message>
    <message>
        <source>It has %1 characters; at most %2 can be kept.</source>
        <translation>共 %1 个字符，最多保存 %2 个。</translation>
    </message>
    <message>
        <source>Create an integration in Flashduty and bring its push URL here.</source>
        <translation>在 Flashduty 中创建集成，把推送地址带到这里。</translation>
    </message>
    <message>
        <source>Tell SLS where alerts go. Once per Alibaba Cloud account; all projects share it.</source>
        <translation>告诉 SLS 把告警发到哪里。同一账号只需建一次，所有 Project 共用。</translation>
    </message>
    <message>
        <source>SLS must send each alert as one JSON object. That is the only form Flashduty’s SLS guide describes.</source>
        <translation>SLS 必须把每条告警作为一个 JSON 对象发送。Flashduty 的 SLS 指引只说明了这种形式。</translation>
    </message>
    <message>
        <source>Join webhook and template. Rules name this policy.</source>
        <translation>把 Webhook 和内容模板连起来，告警规则引用这个行动策略。</translation>
    </message>
    <message>
        <source>Set these four in every rule, then save the rule.</source>
        <translation>每条规则都要设好这四项，然后保存规则。</translation>
    </message>
    <message>
        <source>Send a firing and a resolved alert the way SLS does, then watch for the first real one.</source>
        <translation>按 SLS 的方式发送一次触发和一次恢复，再等待第一条真实告警。</translation>
    </message>
    <message>
        <source>The name under which Flashduty lists the integration.</source>
        <translation>Flashduty 集成列表中显示的名称。</translation>
    </message>
    <message>
        <source>The default route: alerts go there when no other rule matches.</source>
        <translation>默认路由：没有其他路由规则匹配时，告警发到这个协作空间。</translation>
    </message>
    <message>
        <source>A shared integration without a route loses its alerts.</source>
        <translation>共享集成没有路由时，告警会丢失。</translation>
    </message>
    <message>
        <source>Copy it from the card of the integration. It holds the key: treat it like a password.</source>
        <translation>从集成卡片复制。其中含密钥，请像密码一样保管。</translation>
    </message>
    <message>
        <source>The address of the console page is not the push URL.</source>
        <translation>控制台页面的网址不是推送地址。</translation>
    </message>
    <message>
        <source>Identifies the webhook. Unique in the Alibaba Cloud account.</source>
        <translation>Webhook 的标识，在阿里云账号内唯一。</translation>
    </message>
    <message>
        <source>The action policy chooses the webhook by this name.</source>
        <translation>行动策略中按此名称选择 Webhook。</translation>
    </message>
    <message>
        <source>Sends the content unchanged to any address.</source>
        <translation>把内容原样发到任意地址。</translation>
    </message>
    <message>
        <source>Not DingTalk, WeCom, Lark or Slack.</source>
        <translation>不是钉钉、企业微信、飞书或 Slack。</translation>
    </message>
    <message>
        <source>Flashduty takes alerts by POST only.</source>
        <translation>Flashduty 只接受 POST。</translation>
    </message>
    <message>
        <source>Any other method is refused with MethodNotAllowed.</source>
        <translation>其他方法会被拒绝，返回 MethodNotAllowed。</translation>
    </message>
    <message>
        <source>The push URL of the integration, pasted unchanged.</source>
        <translation>集成的推送地址，原样粘贴。</translation>
    </message>
    <message>
        <source>No space around it, and every parameter behind the key stays.</source>
        <translation>前后不要有空格，密钥后面的参数全部保留。</translation>
    </message>
    <message>
        <source>SLS sends Content-Type: application/json by itself.</source>
        <translation>SLS 会自动发送 Content-Type: application/json。</translation>
    </message>
    <message>
        <source>Another Content-Type makes Flashduty refuse the alert.</source>
        <translation>换成别的 Content-Type，Flashduty 会拒绝告警。</translation>
    </message>
    <message>
        <source>This type does not use a signing key.</source>
        <translation>此类型不使用加签密钥。</translation>
    </message>
    <message>
        <source>5 to 60 letters, digits, “_”, “-” or “.”, beginning with a letter.</source>
        <translation>5 到 60 个字母、数字、“_”“-”或“.”，以字母开头。</translation>
    </message>
    <message>
        <source>At most 40 characters, without quotes or brackets.</source>
        <translation>最多 40 个字符，不含引号和括号。</translation>
    </message>
    <message>
        <source>SLS reaches public addresses only: no intranet, no VPC, no localhost.</source>
        <translation>SLS 只能访问公网地址，内网、VPC 和 localhost 都收不到。</translation>
    </message>
    <message>
        <source>Only 200 within 5 s counts as delivered. After 201, 204 or a redirect SLS sends again.</source>
        <translation>只有 5 秒内返回 200 才算成功；201、204 和跳转都算失败，SLS 会重复发送。</translation>
    </message>
    <message>
        <source>A second webhook, for as long as you want to look.</source>
        <translation>第二个 Webhook，只在需要观察时使用。</translation>
    </message>
    <message>
        <source>The second action chooses the probe by this name.</source>
        <translation>第二个行动按此名称选择探测 Webhook。</translation>
    </message>
    <message>
        <source>The public address of the receiver, with its own key.</source>
        <translation>接收器的公网地址，带自己的密钥。</translation>
    </message>
    <message>
        <source>It must be reachable from the Internet, for example through a tunnel.</source>
        <translation>必须能从公网访问，例如通过隧道。</translation>
    </message>
    <message>
        <source>A second action in the same action group: Flashduty keeps getting every alert.</source>
        <translation>同一行动组中的第二个行动，Flashduty 照常收到每条告警。</translation>
    </message>
    <message>
        <source>The probe, which calls the receiver.</source>
        <translation>探测 Webhook，指向接收器。</translation>
    </message>
    <message>
        <source>Leave the first action as it is; this one stands beside it.</source>
        <translation>第一个行动保持不变，新行动与它并列。</translation>
    </message>
    <message>
        <source>When all is proven, remove the second action, then the probe webhook.</source>
        <translation>全部证实后，先删除第二个行动，再删除探测 Webhook。</translation>
    </message>
    <message>
        <source>Identifies the template. Unique in the Alibaba Cloud account.</source>
        <translation>内容模板的标识，在阿里云账号内唯一。</translation>
    </message>
    <message>
        <source>The action policy chooses the template by this name.</source>
        <translation>行动策略中按此名称选择内容模板。</translation>
    </message>
    <message>
        <source>This tab serves the generic webhook too.</source>
        <translation>通用 Webhook 也使用这个标签页。</translation>
    </message>
    <message>
        <source>Content in another tab is not used for this webhook.</source>
        <translation>写在其他标签页的内容对这个 Webhook 不起作用。</translation>
    </message>
    <message>
        <source>One request for each alert.</source>
        <translation>每条告警一个请求。</translation>
    </message>
    <message>
        <source>Sending in batches makes an array, which Flashduty’s SLS guide does not describe.</source>
        <translation>合并发送会变成数组，Flashduty 的 SLS 指引没有说明这种形式。</translation>
    </message>
    <message>
        <source>The whole alert as JSON, as Flashduty’s guide has it.</source>
        <translation>整条告警输出为 JSON，与 Flashduty 指引一致。</translation>
    </message>
    <message>
        <source>Straight braces only. Full-width braces arrive as plain text.</source>
        <translation>只能用半角花括号，全角括号会原样发出。</translation>
    </message>
    <message>
        <source>The content carries a log-on link (signin_url): treat stored alerts like a password.</source>
        <translation>内容带有免登录链接（signin_url），保存的告警请像密码一样保管。</translation>
    </message>
    <message>
        <source>Each alert names this ID, which later proves the step.</source>
        <translation>每条告警都带这个标识符，之后据此证实本步骤。</translation>
    </message>
    <message>
        <source>Rules choose the policy by this name.</source>
        <translation>告警规则中按此名称选择行动策略。</translation>
    </message>
    <message>
        <source>Add one action group to this list.</source>
        <translation>在此列表中添加一个行动组。</translation>
    </message>
    <message>
        <source>The second list is for escalation only and stays off.</source>
        <translation>第二行动列表只用于升级，保持关闭。</translation>
    </message>
    <message>
        <source>The channel that calls your webhook.</source>
        <translation>通过它调用您的 Webhook。</translation>
    </message>
    <message>
        <source>Not Webhook-Custom, although the template stands in that tab.</source>
        <translation>不要选 WebHook-自定义，尽管模板写在那个标签页。</translation>
    </message>
    <message>
        <source>The webhook of step 1.</source>
        <translation>第 1 步的 Webhook。</translation>
    </message>
    <message>
        <source>Not listed? Save the webhook first, in the same account.</source>
        <translation>列表中没有？请先在同一账号中保存 Webhook。</translation>
    </message>
    <message>
        <source>The template of step 2.</source>
        <translation>第 2 步的内容模板。</translation>
    </message>
    <message>
        <source>The default template makes another text, which Flashduty cannot read.</source>
        <translation>默认模板输出的是另一种文本，Flashduty 无法解析。</translation>
    </message>
    <message>
        <source>Alerts are sent at any time.</source>
        <translation>任何时间都发送告警。</translation>
    </message>
    <message>
        <source>Any other choice holds alerts back outside that time.</source>
        <translation>选其他时段，时段以外的告警不会发送。</translation>
    </message>
    <message>
        <source>The list must close with this node.</source>
        <translation>列表必须以此节点收尾。</translation>
    </message>
    <message>
        <source>To add nodes later, delete it first.</source>
        <translation>以后要加节点，先删除它。</translation>
    </message>
    <message>
        <source>Leave the second list (Secondary Action Policy) off: it is for escalation.</source>
        <translation>第二行动列表用于升级，保持关闭。</translation>
    </message>
    <message>
        <source>No condition is needed: every alert takes this way.</source>
        <translation>不需要设置条件，所有告警都走这里。</translation>
    </message>
    <message>
        <source>In this mode the rule takes your own action policy.</source>
        <translation>此模式下规则使用您自己的行动策略。</translation>
    </message>
    <message>
        <source>Simple mode makes an action policy of its own, so yours is not used.</source>
        <translation>极简模式会另建行动策略，您的行动策略不起作用。</translation>
    </message>
    <message>
        <source>The action policy of step 3.</source>
        <translation>第 3 步的行动策略。</translation>
    </message>
    <message>
        <source>With another policy the alert never reaches Flashduty.</source>
        <translation>选了别的行动策略，告警到不了 Flashduty。</translation>
    </message>
    <message>
        <source>Without it the rule fires, but nothing is sent. Guides forget it.</source>
        <translation>不开启时规则会触发，但什么也不发送。指引里没有写。</translation>
    </message>
    <message>
        <source>It stands under the output targets of the rule.</source>
        <translation>在规则的“输出目标”下面。</translation>
    </message>
    <message>
        <source>Without it nothing closes by itself in Flashduty. Guides forget it.</source>
        <translation>不开启时，Flashduty 中的告警不会自动恢复。指引里没有写。</translation>
    </message>
    <message>
        <source>Off by default.</source>
        <translation>默认关闭。</translation>
    </message>
    <message>
        <source>Fill in the annotations title and desc: they become title and description in Flashduty.</source>
        <translation>请填写标注 title 和 desc，它们会成为 Flashduty 中的标题和描述。</translation>
    </message>
    <message>
        <source>Labels need stable values: each change is a new alert, and the old one never recovers.</source>
        <translation>标签的值要稳定：值一变就是一条新告警，旧告警不会恢复。</translation>
    </message>
    <message>
        <source>Repeat interval (Cycle), for example 5m. Continuous triggers: 1, unless you want otherwise.</source>
        <translation>重复等待例如 5m。连续触发阈值一般为 1。</translation>
    </message>
    <message>
        <source>200 means accepted: Flashduty works on it later. That is not yet proof of an alert.</source>
        <translation>200 表示已接受，Flashduty 随后处理，还不能证明产生了告警。</translation>
    </message>
    <message>
        <source>First proof of arrival: Latest Event Time on the integration in Flashduty.</source>
        <translation>第一个到达证据：Flashduty 集成上的“最新事件时间”。</translation>
    </message>
    <message>
        <source>The free plan takes 100 alerts a day and drops the rest without an error.</source>
        <translation>免费版每天接收 100 条告警，超出部分直接丢弃，不报错。</translation>
    </message>
    <message>
        <source>Accepted but nothing to be seen: check the routing rules of the shared integration.</source>
        <translation>已接受却看不到告警：请检查共享集成的路由规则。</translation>
    </message>
    <message>
        <source>Private (also Dedicated): every alert goes to one channel. The simplest way.</source>
        <translation>专属集成：所有告警进入一个协作空间，最简单。</translation>
    </message>
    <message>
        <source>Shared: routing rules choose the channel. Add one rule without conditions as fallback.</source>
        <translation>共享集成：由路由规则选择协作空间。请加一条无条件的规则兜底。</translation>
    </message>
    <message>
        <source>Needs the permission Integrations Manage in Flashduty.</source>
        <translation>需要 Flashduty 的集成管理权限（Integrations Manage）。</translation>
    </message>
    <message>
        <source>The name for SLS is missing</source>
        <translation>缺少 SLS 中的名称</translation>
    </message>
    <message>
        <source>SLS refuses quotes, brackets, $, |, ~, &amp; and a few more. Leave it out.</source>
        <translation>SLS 的名称不接受引号、括号、$、|、~、&amp; 等字符。请去掉。</translation>
    </message>
    <message>
        <source>The name for SLS is too long</source>
        <translation>SLS 中的名称过长</translation>
    </message>
    <message>
        <source>The certificate cannot be used. Choose a file in PEM form with a certificate of at least 2048 bits (RSA) or 224 bits (EC).</source>
        <translation>该证书无法使用。请选择 PEM 格式的文件，其中证书至少为 2048 位（RSA）或 224 位（EC）。</translation>
    </message>
    <message>
        <source>%1 holds no certificate that can be used. Choose a file in PEM form with a certificate of at least 2048 bits (RSA) or 224 bits (EC).</source>
        <translation>%1 中没有可用的证书。请选择 PEM 格式的文件，其中证书至少为 2048 位（RSA）或 224 位（EC）。</translation>
    </message>
    <message>
        <source>The certificate is not valid today. Renew it.</source>
        <translation>该证书目前不在有效期内。请更新证书。</translation>
    </message>
    <message>
        <source>The certificate is not valid today, only at %1. Renew it, or check this computer’s clock.</source>
        <translation>该证书目前不在有效期内，有效期为 %1。请更新证书，或检查本机时钟。</translation>
    </message>
    <message>
        <source>The private key cannot be used. Choose a file in PEM form without a password.</source>
        <translation>该私钥无法使用。请选择 PEM 格式且没有密码的文件。</translation>
    </message>
    <message>
        <source>%1 holds no private key that can be used. Choose a file in PEM form without a password.</source>
        <translation>%1 中没有可用的私钥。请选择 PEM 格式且没有密码的文件。</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate. Choose the one it was made with.</source>
        <translation>私钥与证书不匹配。请选择生成该证书时使用的私钥。</translation>
    </message>
    <message>
        <source>The private key in %1 does not belong to the certificate. Choose the one it was made with.</source>
        <translation>%1 中的私钥与证书不匹配。请选择生成该证书时使用的私钥。</translation>
    </message>
    <message>
        <source>http:// to HTTPS</source>
        <translation>HTTPS 端口收到 http://</translation>
    </message>
    <message>
        <source>Plain HTTP sent to the HTTPS port</source>
        <translation>向 HTTPS 端口发送了明文 HTTP</translation>
    </message>
    <message>
        <source>The receiver serves HTTPS here. Use https:// in the URL. What was sent, the key included, went over the network unencrypted.</source>
        <translation>接收器在此端口提供 HTTPS。请在地址中使用 https://。此次发送的内容（包括密钥）未经加密就经过了网络。</translation>
    </message>
    <message>
        <source>https:// to HTTP</source>
        <translation>HTTP 端口收到 https://</translation>
    </message>
    <message>
        <source>HTTPS sent to the plain HTTP port</source>
        <translation>向明文 HTTP 端口发送了 HTTPS</translation>
    </message>
    <message>
        <source>The receiver serves plain HTTP here. Use http:// in the URL, or choose a certificate in Settings.</source>
        <translation>接收器在此端口提供明文 HTTP。请在地址中使用 http://，或在设置中选择证书。</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS 失败</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS 握手失败</translation>
    </message>
    <message>
        <source>No encrypted connection came about, so nothing was received. Most often the sender does not trust the receiver’s certificate.</source>
        <translation>未能建立加密连接，因此没有收到任何内容。最常见的原因是发送方不信任接收器的证书。</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3). %4</source>
        <translation>%1（第 %2 行，第 %3 列）。%4</translation>
    </message>
    <message>
        <source>{{ is never closed</source>
        <translation>{{ 没有闭合</translation>
    </message>
    <message>
        <source>A {{ needs its }}. Add the two braces behind the expression.</source>
        <translation>{{ 必须有对应的 }}。请在表达式之后补上两个大括号。</translation>
    </message>
    <message>
        <source>{% is never closed</source>
        <translation>{% 没有闭合</translation>
    </message>
    <message>
        <source>A {% needs its %}. Add a percent sign and a brace behind the tag.</source>
        <translation>{% 必须有对应的 %}。请在标签之后补上百分号和大括号。</translation>
    </message>
    <message>
        <source>{# is never closed</source>
        <translation>{# 没有闭合</translation>
    </message>
    <message>
        <source>Everything behind it is taken for a comment. Add #} at its end.</source>
        <translation>其后的内容都会被当作注释。请在注释末尾补上 #}。</translation>
    </message>
    <message>
        <source>{% raw %} is never closed</source>
        <translation>{% raw %} 没有闭合</translation>
    </message>
    <message>
        <source>Everything behind it is printed as it stands. Add {% endraw %}.</source>
        <translation>其后的内容都会原样输出。请补上 {% endraw %}。</translation>
    </message>
    <message>
        <source>{% %1 %} has no end</source>
        <translation>{% %1 %} 没有结束标签</translation>
    </message>
    <message>
        <source>Add {% end%1 %} where its part of the text ends.</source>
        <translation>请在该部分结束处补上 {% end%1 %}。</translation>
    </message>
    <message>
        <source>A quotation mark has no partner</source>
        <translation>引号没有成对</translation>
    </message>
    <message>
        <source>Inside {{ }} and {% %} a text begins and ends with the same quotation mark. Add the missing one.</source>
        <translation>在 {{ }} 和 {% %} 中，文本的首尾必须使用相同的引号。请补上缺少的引号。</translation>
    </message>
    <message>
        <source>Bracket %1 has no partner</source>
        <translation>括号 %1 没有成对</translation>
    </message>
    <message>
        <source>Add the closing bracket, or take this one out.</source>
        <translation>请补上右括号，或去掉这个括号。</translation>
    </message>
    <message>
        <source>%1 cannot stand here</source>
        <translation>此处不能出现 %1</translation>
    </message>
    <message>
        <source>The template language does not know this character outside quotation marks. Take it out, or put the text in quotes.</source>
        <translation>模板语言在引号之外不认识该字符。请去掉它，或给文本加引号。</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>意外的内容：%1</translation>
    </message>
    <message>
        <source>Something is missing before it, or it does not belong here. Check the expression.</source>
        <translation>它前面缺少内容，或不应出现在此处。请检查表达式。</translation>
    </message>
    <message>
        <source>{{ }} is empty</source>
        <translation>{{ }} 中没有内容</translation>
    </message>
    <message>
        <source>Put an expression between the braces, or take them out.</source>
        <translation>请在大括号之间填写表达式，或将其删除。</translation>
    </message>
    <message>
        <source>The condition is missing</source>
        <translation>缺少条件</translation>
    </message>
    <message>
        <source>Write {% if %} with a condition, for example {% if alert.severity &gt; 6 %}.</source>
        <translation>{% if %} 需要条件，例如 {% if alert.severity &gt; 6 %}。</translation>
    </message>
    <message>
        <source>There is no tag {% %1 %}</source>
        <translation>没有标签 {% %1 %}</translation>
    </message>
    <message>
        <source>The documented tags are if, elif, else, endif, for, endfor, raw and endraw.</source>
        <translation>文档中的标签有 if、elif、else、endif、for、endfor、raw 和 endraw。</translation>
    </message>
    <message>
        <source>There is no {% %1 %}, but {% %2 %}</source>
        <translation>没有 {% %1 %}，只有 {% %2 %}</translation>
    </message>
    <message>
        <source>Probably {% %2 %} is meant. SLS would answer with a template error.</source>
        <translation>可能是 {% %2 %}。SLS 会返回模板错误。</translation>
    </message>
    <message>
        <source>{% %1 %} has no beginning</source>
        <translation>{% %1 %} 没有开始标签</translation>
    </message>
    <message>
        <source>There is no open {% if %}, {% for %} or {% raw %} that it belongs to. Take it out, or add the beginning.</source>
        <translation>没有与之对应的 {% if %}、{% for %} 或 {% raw %}。请删除它，或补上开始标签。</translation>
    </message>
    <message>
        <source>{% else %} inside {% for %}</source>
        <translation>{% for %} 中使用了 {% else %}</translation>
    </message>
    <message>
        <source>SLS does not document an else for loops. Put an {% if %} before the loop instead.</source>
        <translation>SLS 文档中没有循环的 else。请改为在循环之前使用 {% if %}。</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 不是数字</translation>
    </message>
    <message>
        <source>Write whole numbers as 12 and others as 1.5.</source>
        <translation>整数写作 12，小数写作 1.5。</translation>
    </message>
    <message>
        <source>%1 is no escape</source>
        <translation>%1 不是转义</translation>
    </message>
    <message>
        <source>After a backslash the language knows n, t, quotation marks, the backslash and character codes.</source>
        <translation>反斜杠之后可以是 n、t、引号、反斜杠或字符编码。</translation>
    </message>
    <message>
        <source>The loop has no variable</source>
        <translation>循环缺少变量</translation>
    </message>
    <message>
        <source>Write {% for x in list %} or {% for k, v in map.items() %}.</source>
        <translation>请写作 {% for x in list %} 或 {% for k, v in map.items() %}。</translation>
    </message>
    <message>
        <source>Argument %1 is given twice</source>
        <translation>参数 %1 出现了两次</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>请去掉其中一个。</translation>
    </message>
    <message>
        <source>An argument without a name comes too late</source>
        <translation>未命名的参数位置太靠后</translation>
    </message>
    <message>
        <source>Arguments without a name stand before those with one. Move it to the front.</source>
        <translation>未命名的参数必须写在命名参数之前。请将其移到前面。</translation>
    </message>
    <message>
        <source>Operator %1 is not documented</source>
        <translation>运算符 %1 不在文档中</translation>
    </message>
    <message>
        <source>Jinja2 may have it, SLS does not say so. Join texts with +, compare with == and combine with and, or, not.</source>
        <translation>Jinja2 可能支持，但 SLS 文档没有。拼接文本用 +，比较用 ==，组合条件用 and、or、not。</translation>
    </message>
    <message>
        <source>Tests with “is” are not documented</source>
        <translation>测试“is”不在文档中</translation>
    </message>
    <message>
        <source>Jinja2 has them, SLS does not say so. An empty or missing value is false by itself: write {% if alert.dashboard %}.</source>
        <translation>Jinja2 支持，但 SLS 文档没有。空值或缺失的值本身就是假：写作 {% if alert.dashboard %}。</translation>
    </message>
    <message>
        <source>“a if b else c” is not documented</source>
        <translation>写法“a if b else c”不在文档中</translation>
    </message>
    <message>
        <source>Jinja2 has it, SLS does not say so. Use {% if %}, {% else %} and {% endif %}.</source>
        <translation>Jinja2 支持，但 SLS 文档没有。请使用 {% if %}、{% else %} 和 {% endif %}。</translation>
    </message>
    <message>
        <source>Slices are not documented</source>
        <translation>切片不在文档中</translation>
    </message>
    <message>
        <source>Jinja2 has [a:b], SLS does not say so. Use truncate() for a text, first() or an index for a list.</source>
        <translation>Jinja2 支持 [a:b]，但 SLS 文档没有。文本请用 truncate()，列表请用 first() 或下标。</translation>
    </message>
    <message>
        <source>{% %1 %} is not documented</source>
        <translation>{% %1 %} 不在文档中</translation>
    </message>
    <message>
        <source>Jinja2 has it, SLS does not say so and may answer with a template error. Do without it.</source>
        <translation>Jinja2 支持，但 SLS 文档没有，可能返回模板错误。请不要使用。</translation>
    </message>
    <message>
        <source>“%1” in {% for %} is not documented</source>
        <translation>{% for %} 中的“%1”不在文档中</translation>
    </message>
    <message>
        <source>Jinja2 has it, SLS does not say so. Put an {% if %} inside the loop.</source>
        <translation>Jinja2 支持，但 SLS 文档没有。请在循环内使用 {% if %}。</translation>
    </message>
    <message>
        <source>Method %1() is not documented</source>
        <translation>方法 %1() 不在文档中</translation>
    </message>
    <message>
        <source>The only documented method is items(). Use a function instead, for example upper(x) or x | upper.</source>
        <translation>文档中唯一的方法是 items()。请改用函数，例如 upper(x) 或 x | upper。</translation>
    </message>
    <message>
        <source>This form of a filter is not documented</source>
        <translation>这种过滤器写法不在文档中</translation>
    </message>
    <message>
        <source>Write value | name or value | name(argument=1).</source>
        <translation>请写作 value | name 或 value | name(argument=1)。</translation>
    </message>
    <message>
        <source>The template is too large</source>
        <translation>模板过大</translation>
    </message>
    <message>
        <source>It is larger than this program reads. A content template needs a few kilobytes at most.</source>
        <translation>超出本程序的读取上限。内容模板通常不超过几 KB。</translation>
    </message>
    <message>
        <source>The template is nested too deeply</source>
        <translation>模板嵌套过深</translation>
    </message>
    <message>
        <source>Use fewer brackets and blocks inside each other.</source>
        <translation>请减少括号和标签的嵌套层数。</translation>
    </message>
    <message>
        <source>There is no function %1</source>
        <translation>没有函数 %1</translation>
    </message>
    <message>
        <source>SLS documents 54 functions, and this is none of them. It may answer with a template error.</source>
        <translation>SLS 文档中的 54 个函数不包含它，可能返回模板错误。</translation>
    </message>
    <message>
        <source>There is no function %1, but %2</source>
        <translation>没有函数 %1，只有 %2</translation>
    </message>
    <message>
        <source>Probably %2 is meant. SLS documents 54 functions, and %1 is none of them.</source>
        <translation>可能是 %2。SLS 文档中的 54 个函数不包含 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be used as a filter</source>
        <translation>%1 不能用作过滤器</translation>
    </message>
    <message>
        <source>SLS documents it only as a function. Write %1(value).</source>
        <translation>SLS 文档中只能作为函数使用。请写作 %1(value)。</translation>
    </message>
    <message>
        <source>%1 is no function</source>
        <translation>%1 不是函数</translation>
    </message>
    <message>
        <source>Take the round brackets out, or put the name of a function before them.</source>
        <translation>请去掉圆括号，或在其前面写上函数名。</translation>
    </message>
    <message>
        <source>Too many arguments for %1</source>
        <translation>%1 的参数过多</translation>
    </message>
    <message>
        <source>Leave out what the function does not take.</source>
        <translation>请去掉该函数不接受的参数。</translation>
    </message>
    <message>
        <source>There is no argument %1</source>
        <translation>没有参数 %1</translation>
    </message>
    <message>
        <source>The function does not take an argument of that name. Check its help.</source>
        <translation>该函数没有这个名称的参数。请查看其帮助。</translation>
    </message>
    <message>
        <source>There is no argument %1, but %2</source>
        <translation>没有参数 %1，只有 %2</translation>
    </message>
    <message>
        <source>Probably the argument %2 is meant.</source>
        <translation>可能是参数 %2。</translation>
    </message>
    <message>
        <source>Argument %1 is missing</source>
        <translation>缺少参数 %1</translation>
    </message>
    <message>
        <source>The function needs it. Add a value.</source>
        <translation>该函数需要此参数。请补上一个值。</translation>
    </message>
    <message>
        <source>The template works too long</source>
        <translation>模板运行时间过长</translation>
    </message>
    <message>
        <source>It was stopped. Loop over fewer rows, or nest fewer loops.</source>
        <translation>已中止。请减少循环的行数或嵌套。</translation>
    </message>
    <message>
        <source>The template prints too much</source>
        <translation>模板输出过多</translation>
    </message>
    <message>
        <source>It was stopped. SLS cuts webhook content at 16 KB in any case: print less.</source>
        <translation>已中止。SLS 的 Webhook 内容上限为 16 KB，请减少输出。</translation>
    </message>
    <message>
        <source>The template makes too much text</source>
        <translation>模板生成的中间文本过多</translation>
    </message>
    <message>
        <source>It was stopped. Join and repeat less text on the way.</source>
        <translation>已中止。请减少中间拼接的文本。</translation>
    </message>
    <message>
        <source>A value is nested too deeply</source>
        <translation>值嵌套过深</translation>
    </message>
    <message>
        <source>It was not printed. Print a part of it.</source>
        <translation>未输出。请只输出其中一部分。</translation>
    </message>
    <message>
        <source>Division by zero</source>
        <translation>除数为零</translation>
    </message>
    <message>
        <source>The divisor is 0 with this alert. Test it with {% if %} first.</source>
        <translation>对于此告警，除数为 0。请先用 {% if %} 判断。</translation>
    </message>
    <message>
        <source>A number is too large</source>
        <translation>数字过大</translation>
    </message>
    <message>
        <source>It needs more than 64 bits. Use smaller numbers.</source>
        <translation>超过 64 位。请使用更小的数字。</translation>
    </message>
    <message>
        <source>These values do not fit together</source>
        <translation>值的类型不匹配</translation>
    </message>
    <message>
        <source>The operator does not take them: %1. Turn one into a text with string() or into a number with float().</source>
        <translation>运算符不接受这些值：%1。请用 string() 转为文本，或用 float() 转为数字。</translation>
    </message>
    <message>
        <source>The function does not take this value</source>
        <translation>函数不接受该值</translation>
    </message>
    <message>
        <source>It was called with something else than it needs: %1. Convert the value first.</source>
        <translation>传入的值与要求不符：%1。请先转换。</translation>
    </message>
    <message>
        <source>Only lists can be looped over</source>
        <translation>只能对列表循环</translation>
    </message>
    <message>
        <source>With this alert the value is of another kind: %1. Use .items() for a map.</source>
        <translation>对于此告警，该值是其他类型：%1。映射请使用 .items()。</translation>
    </message>
    <message>
        <source>The loop takes two values, the list has one</source>
        <translation>循环需要两个值，但列表只有一个</translation>
    </message>
    <message>
        <source>Two variables go with .items(), dictsort() and enumerate(). Use one variable for a plain list.</source>
        <translation>两个变量用于 .items()、dictsort() 和 enumerate()。普通列表请用一个变量。</translation>
    </message>
    <message>
        <source>A key of a map must be a text</source>
        <translation>映射的键必须是文本</translation>
    </message>
    <message>
        <source>It is of another kind: %1. Put it in quotes.</source>
        <translation>当前是其他类型：%1。请加上引号。</translation>
    </message>
    <message>
        <source>The template could not be handled</source>
        <translation>无法处理该模板</translation>
    </message>
    <message>
        <source>Something failed inside the program. Report the template if it happens again.</source>
        <translation>程序内部出错。如再次出现，请反馈该模板。</translation>
    </message>
    <message>
        <source>There is no variable %1</source>
        <translation>没有变量 %1</translation>
    </message>
    <message>
        <source>SLS prints nothing for it and tells nobody. Check the name in the list of variables.</source>
        <translation>SLS 会输出空内容，且没有任何提示。请对照变量列表检查名称。</translation>
    </message>
    <message>
        <source>There is no variable %1, but %2</source>
        <translation>没有变量 %1，只有 %2</translation>
    </message>
    <message>
        <source>SLS prints nothing for it and tells nobody. Probably %2 is meant.</source>
        <translation>SLS 会输出空内容，且没有任何提示。可能是 %2。</translation>
    </message>
    <message>
        <source>loop is not documented</source>
        <translation>loop 不在文档中</translation>
    </message>
    <message>
        <source>Jinja2 has loop.index and loop.last, SLS does not say so. Count with {% for i, x in enumerate(list) %}.</source>
        <translation>Jinja2 支持 loop.index 和 loop.last，但 SLS 文档没有。请用 {% for i, x in enumerate(list) %} 计数。</translation>
    </message>
    <message>
        <source>%1 prints nothing</source>
        <translation>%1 不会输出内容</translation>
    </message>
    <message>
        <source>%2 is a list. Say which item is meant, for example %2[0], or loop over it.</source>
        <translation>%2 是列表。请指明是哪一项，例如 %2[0]，或对其循环。</translation>
    </message>
    <message>
        <source>Two variables need %1.items()</source>
        <translation>两个变量需要 %1.items()</translation>
    </message>
    <message>
        <source>A map gives pairs of name and value only through .items().</source>
        <translation>映射只有通过 .items() 才会给出名称和值。</translation>
    </message>
    <message>
        <source>Two variables need enumerate(%1)</source>
        <translation>两个变量需要 enumerate(%1)</translation>
    </message>
    <message>
        <source>A list gives its items only. With enumerate() it gives number and item.</source>
        <translation>列表只给出各项。使用 enumerate() 才会给出序号和项。</translation>
    </message>
    <message>
        <source>%1 is a number, %2 a text</source>
        <translation>%1 是数字，%2 是文本</translation>
    </message>
    <message>
        <source>They are never equal, so this condition never holds. Compare with a number.</source>
        <translation>两者永远不相等，条件永远不成立。请与数字比较。</translation>
    </message>
    <message>
        <source>%1 is a text</source>
        <translation>%1 是文本</translation>
    </message>
    <message>
        <source>Values of rows are texts, even when they look like numbers. Turn it into a number with float().</source>
        <translation>行中的值都是文本，即使看起来像数字。请用 float() 转为数字。</translation>
    </message>
    <message>
        <source>The status is never “%1”</source>
        <translation>状态不会是“%1”</translation>
    </message>
    <message>
        <source>SLS gives firing or resolved. This condition never holds.</source>
        <translation>SLS 只给出 firing 或 resolved。该条件永远不成立。</translation>
    </message>
    <message>
        <source>%1 is the original syntax</source>
        <translation>%1 是旧版语法</translation>
    </message>
    <message>
        <source>SLS still replaces it, this program does not. Use the new syntax: types and quoting differ.</source>
        <translation>SLS 仍会替换，但本程序不支持。请改用新版语法：类型和引号的处理不同。</translation>
    </message>
    <message>
        <source>%1 is the original syntax among new</source>
        <translation>在新版语法中混用了旧版 %1</translation>
    </message>
    <message>
        <source>SLS advises against mixing: types and display differ. Use the new syntax throughout.</source>
        <translation>SLS 不建议混用：类型和显示不同。请全部使用新版语法。</translation>
    </message>
    <message>
        <source>%1 is no variable of an alert</source>
        <translation>%1 不是告警变量</translation>
    </message>
    <message>
        <source>It looks like a variable of alert rules, which do not work in content templates. Use {{ alert.annotations.name }}.</source>
        <translation>这像是告警规则中的变量，在内容模板中无效。请使用 {{ alert.annotations.name }}。</translation>
    </message>
    <message>
        <source>%1 are not the braces of SLS</source>
        <translation>%1 不是 SLS 的大括号</translation>
    </message>
    <message>
        <source>SLS prints %2 as it stands. Write {{ and }} around the expression.</source>
        <translation>SLS 会原样输出 %2。请在表达式两侧写 {{ 和 }}。</translation>
    </message>
    <message>
        <source>Full-width braces</source>
        <translation>全角大括号</translation>
    </message>
    <message>
        <source>SLS prints %1 as it stands, because an input method wrote full-width characters. Use ASCII braces.</source>
        <translation>输入法写入了全角字符，SLS 会原样输出 %1。请使用半角大括号。</translation>
    </message>
    <message>
        <source>Curly quotation mark %1</source>
        <translation>弯引号 %1</translation>
    </message>
    <message>
        <source>Neither JSON nor the template language knows it. Use the straight one.</source>
        <translation>JSON 和模板语言都不认识它。请使用半角直引号。</translation>
    </message>
    <message>
        <source>Full-width %1</source>
        <translation>全角字符 %1</translation>
    </message>
    <message>
        <source>An input method wrote it. JSON and the template language need the ASCII character: %2</source>
        <translation>这是输入法写入的。JSON 和模板语言需要半角字符：%2</translation>
    </message>
    <message>
        <source>Invisible character %1</source>
        <translation>不可见字符 %1</translation>
    </message>
    <message>
        <source>It was probably copied along from a page. Names with it inside are other names, and JSON does not allow it between its parts.</source>
        <translation>可能是从网页复制而来。含有它的名称是另一个名称，JSON 各部分之间也不允许出现。</translation>
    </message>
    <message>
        <source>Space character %1</source>
        <translation>空格字符 %1</translation>
    </message>
    <message>
        <source>It looks like a blank but is none for JSON and the template language. Use an ordinary blank.</source>
        <translation>看起来像空格，但 JSON 和模板语言不认识。请使用普通空格。</translation>
    </message>
    <message>
        <source>The template makes no JSON</source>
        <translation>模板生成的不是 JSON</translation>
    </message>
    <message>
        <source>Flashduty reads JSON only, and this begins with: %1</source>
        <translation>Flashduty 只能读取 JSON，而内容开头是：%1</translation>
    </message>
    <message>
        <source>The result is no JSON object</source>
        <translation>结果不是 JSON 对象</translation>
    </message>
    <message>
        <source>Flashduty needs one object with the fields of the alert. Use {{ alert | to_json}}. The result begins with: %1</source>
        <translation>Flashduty 需要一个包含告警字段的对象。请使用 {{ alert | to_json}}。当前内容：%1</translation>
    </message>
    <message>
        <source>The result is an array</source>
        <translation>结果是数组</translation>
    </message>
    <message>
        <source>Flashduty needs one object. Arrays come from merged sending only, and a template is written for one alert. It begins with: %1</source>
        <translation>Flashduty 需要一个对象。数组只来自合并发送，模板应针对单个告警编写。当前内容：%1</translation>
    </message>
    <message>
        <source>The result is empty</source>
        <translation>结果为空</translation>
    </message>
    <message>
        <source>Nothing would be sent. Use {{ alert | to_json}}.</source>
        <translation>不会发送任何内容。请使用 {{ alert | to_json}}。</translation>
    </message>
    <message>
        <source>The result is not strict JSON</source>
        <translation>结果不是严格的 JSON</translation>
    </message>
    <message>
        <source>It breaks at line %2, column %3 of the result. The parser says: %1</source>
        <translation>在结果的第 %2 行第 %3 列出错。解析器提示：%1</translation>
    </message>
    <message>
        <source>A text stands in JSON without quotes</source>
        <translation>文本在 JSON 中没有引号</translation>
    </message>
    <message>
        <source>%1 prints text, and JSON needs quotation marks around it. Add | quote, which escapes what is inside too.</source>
        <translation>%1 输出的是文本，JSON 需要引号。请加上 | quote，它同时会转义内容。</translation>
    </message>
    <message>
        <source>A row value stands without quotes</source>
        <translation>行中的值没有引号</translation>
    </message>
    <message>
        <source>%1 is a text. As soon as it is no number, or missing, the JSON breaks. Add | quote, or | float for a number.</source>
        <translation>%1 是文本。一旦不是数字或缺失，JSON 就会出错。请加上 | quote，数字则用 | float。</translation>
    </message>
    <message>
        <source>A text in quotes is not escaped</source>
        <translation>引号中的文本没有转义</translation>
    </message>
    <message>
        <source>The first quotation mark or line break in %1 breaks the JSON. Take the quotes away and add | quote.</source>
        <translation>%1 中一旦出现引号或换行，JSON 就会出错。请去掉外层引号并加上 | quote。</translation>
    </message>
    <message>
        <source>A number stands in quotes</source>
        <translation>数字写在了引号中</translation>
    </message>
    <message>
        <source>%1 arrives as a text. The vendor’s own templates send it as a number: take the quotes away.</source>
        <translation>%1 会以文本形式到达。官方模板以数字发送：请去掉引号。</translation>
    </message>
    <message>
        <source>Quotes inside quotes</source>
        <translation>引号中又有引号</translation>
    </message>
    <message>
        <source>%1 brings its own quotation marks. Take away the outer ones.</source>
        <translation>%1 自带引号。请去掉外层引号。</translation>
    </message>
    <message>
        <source>A map or list stands in quotes</source>
        <translation>映射或列表写在了引号中</translation>
    </message>
    <message>
        <source>Its quotation marks end the text around %1. Take the outer ones away and add | to_json.</source>
        <translation>其中的引号会提前结束 %1 外层的文本。请去掉外层引号并加上 | to_json。</translation>
    </message>
    <message>
        <source>%1 has no to_json</source>
        <translation>%1 没有使用 to_json</translation>
    </message>
    <message>
        <source>Documents of SLS differ on how a map or list is printed. With | to_json it is JSON in any case.</source>
        <translation>SLS 文档对映射和列表的输出说法不一。加上 | to_json 则一定是 JSON。</translation>
    </message>
    <message>
        <source>The alert is printed without to_json</source>
        <translation>输出告警时没有使用 to_json</translation>
    </message>
    <message>
        <source>Documents of SLS differ on what %1 prints. Flashduty’s own template uses {{ alert | to_json}}.</source>
        <translation>SLS 文档对 %1 的输出说法不一。Flashduty 的模板使用 {{ alert | to_json}}。</translation>
    </message>
    <message>
        <source>A list is printed as Python writes it</source>
        <translation>列表以 Python 格式输出</translation>
    </message>
    <message>
        <source>%1 prints single quotes, which JSON does not know. Add | to_json.</source>
        <translation>%1 输出单引号，JSON 不认识。请加上 | to_json。</translation>
    </message>
    <message>
        <source>A yes or no has no to_json</source>
        <translation>布尔值没有使用 to_json</translation>
    </message>
    <message>
        <source>%1 may print True, which JSON does not know. With | to_json it is true or false.</source>
        <translation>%1 可能输出 True，JSON 不认识。加上 | to_json 则为 true 或 false。</translation>
    </message>
    <message>
        <source>A number may be missing</source>
        <translation>数字可能缺失</translation>
    </message>
    <message>
        <source>Some alerts have no %1. Then nothing is printed and the JSON breaks. Add | int, which gives 0.</source>
        <translation>有些告警没有 %1，此时不输出内容，JSON 会出错。请加上 | int，缺失时为 0。</translation>
    </message>
    <message>
        <source>A value is missing in the result</source>
        <translation>结果中缺少一个值</translation>
    </message>
    <message>
        <source>%1 prints nothing with this alert, and JSON needs a value there.</source>
        <translation>对于此告警，%1 没有输出，而 JSON 在该处需要一个值。</translation>
    </message>
    <message>
        <source>Comma before a closing bracket</source>
        <translation>右括号前有逗号</translation>
    </message>
    <message>
        <source>Strict JSON does not allow it. Take the comma out.</source>
        <translation>严格的 JSON 不允许。请去掉该逗号。</translation>
    </message>
    <message>
        <source>The loop ends with a comma</source>
        <translation>循环以逗号结尾</translation>
    </message>
    <message>
        <source>A comma follows every item, also the last. Put it before every item but the first, with enumerate().</source>
        <translation>每一项之后都有逗号，最后一项也有。请使用 enumerate()，在第一项之外的每一项之前加逗号。</translation>
    </message>
    <message>
        <source>The items of a loop have no comma</source>
        <translation>循环的各项之间没有逗号</translation>
    </message>
    <message>
        <source>With two items or more, %1 makes no valid JSON. Put a comma before every item but the first, with enumerate().</source>
        <translation>有两项或更多时，%1 生成的 JSON 无效。请使用 enumerate()，在第一项之外的每一项之前加逗号。</translation>
    </message>
    <message>
        <source>A comma is missing</source>
        <translation>缺少逗号</translation>
    </message>
    <message>
        <source>JSON needs one between two values. Add it.</source>
        <translation>JSON 的两个值之间需要逗号。请补上。</translation>
    </message>
    <message>
        <source>There is one comma too many</source>
        <translation>多了一个逗号</translation>
    </message>
    <message>
        <source>Nothing stands before it. Take it out.</source>
        <translation>它前面没有值。请去掉。</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>Behind the key and the colon JSON needs a value. Add one, or null.</source>
        <translation>在键和冒号之后，JSON 需要一个值。请补上，或写 null。</translation>
    </message>
    <message>
        <source>%1 closes the wrong bracket</source>
        <translation>%1 与左括号不匹配</translation>
    </message>
    <message>
        <source>Here %2 is needed.</source>
        <translation>此处应为 %2。</translation>
    </message>
    <message>
        <source>%1 has nothing to close</source>
        <translation>%1 没有对应的左括号</translation>
    </message>
    <message>
        <source>The object is closed already. Take it out.</source>
        <translation>对象已经闭合。请去掉它。</translation>
    </message>
    <message>
        <source>A bracket is never closed</source>
        <translation>有括号没有闭合</translation>
    </message>
    <message>
        <source>At the end of the template is missing: %1</source>
        <translation>模板末尾缺少：%1</translation>
    </message>
    <message>
        <source>%1 stands in place of %2</source>
        <translation>%1 应为 %2</translation>
    </message>
    <message>
        <source>JSON needs %2 here.</source>
        <translation>JSON 在此处需要 %2。</translation>
    </message>
    <message>
        <source>Single quotation marks in JSON</source>
        <translation>JSON 中使用了单引号</translation>
    </message>
    <message>
        <source>JSON knows double quotation marks only.</source>
        <translation>JSON 只认识双引号。</translation>
    </message>
    <message>
        <source>Key %1 has no quotes</source>
        <translation>键 %1 没有引号</translation>
    </message>
    <message>
        <source>In JSON every key stands in double quotation marks.</source>
        <translation>JSON 中的每个键都必须使用双引号。</translation>
    </message>
    <message>
        <source>A text has no quotes</source>
        <translation>文本没有引号</translation>
    </message>
    <message>
        <source>JSON needs double quotation marks around it: %1</source>
        <translation>JSON 需要在其两侧加双引号：%1</translation>
    </message>
    <message>
        <source>%1 is not known to JSON</source>
        <translation>JSON 不认识 %1</translation>
    </message>
    <message>
        <source>Write %2.</source>
        <translation>请写作 %2。</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON 没有注释</translation>
    </message>
    <message>
        <source>Flashduty could not read the result. Make it a comment of the template: {# #}. It says: %1</source>
        <translation>Flashduty 将无法读取结果。请改为模板注释 {# #}。当前内容：%1</translation>
    </message>
    <message>
        <source>Line break inside quotes</source>
        <translation>引号内有换行</translation>
    </message>
    <message>
        <source>JSON does not allow it (%1). Write \n instead, or close the quotation mark on its line.</source>
        <translation>JSON 不允许（%1）。请写作 \n，或在本行闭合引号。</translation>
    </message>
    <message>
        <source>Control character inside quotes</source>
        <translation>引号内有控制字符</translation>
    </message>
    <message>
        <source>JSON does not allow %1 there. Take it out, or escape it.</source>
        <translation>JSON 不允许出现 %1。请删除或转义。</translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>A key or text begins here and does not end. Add the closing quotation mark.</source>
        <translation>键或文本由此开始，但没有结束。请补上右引号。</translation>
    </message>
    <message>
        <source>%1 is no escape of JSON</source>
        <translation>%1 不是 JSON 的转义</translation>
    </message>
    <message>
        <source>After a backslash JSON knows only &quot; \ / b f n r t u. Write the backslash twice.</source>
        <translation>在反斜杠之后，JSON 只认识 &quot; \ / b f n r t u。请将反斜杠写两次。</translation>
    </message>
    <message>
        <source>Text that is no JSON</source>
        <translation>不属于 JSON 的内容</translation>
    </message>
    <message>
        <source>Something is missing before it, or it does not belong here: %1</source>
        <translation>它前面缺少内容，或不应出现在此处：%1</translation>
    </message>
    <message>
        <source>The template leaves out fingerprint</source>
        <translation>模板缺少 fingerprint</translation>
    </message>
    <message>
        <source>Without it Flashduty has no key of the alert: every repeat becomes a new alert, and no recovery closes it.</source>
        <translation>没有它，Flashduty 就没有告警标识：每次重复都会成为新告警，恢复也无法关闭它。</translation>
    </message>
    <message>
        <source>The template leaves out status</source>
        <translation>模板缺少 status</translation>
    </message>
    <message>
        <source>Whether an alert fires or recovers is then not known: a recovery looks like another alert.</source>
        <translation>无法知道告警是触发还是恢复：恢复通知看起来会像另一条告警。</translation>
    </message>
    <message>
        <source>The template leaves out severity</source>
        <translation>模板缺少 severity</translation>
    </message>
    <message>
        <source>What severity Flashduty shows is then not known, and routes by severity cannot work.</source>
        <translation>Flashduty 显示的严重程度未知，按严重程度分派也无法生效。</translation>
    </message>
    <message>
        <source>The template leaves out annotations</source>
        <translation>模板缺少 annotations</translation>
    </message>
    <message>
        <source>Title and description come from there: Flashduty will show ids instead.</source>
        <translation>标题和描述来自其中：Flashduty 将显示标识符。</translation>
    </message>
    <message>
        <source>The template leaves out labels</source>
        <translation>模板缺少 labels</translation>
    </message>
    <message>
        <source>Routing, grouping and silencing by the labels of the rule cannot work.</source>
        <translation>按规则标签进行分派、聚合和静默将无法生效。</translation>
    </message>
    <message>
        <source>The template leaves out alert_name</source>
        <translation>模板缺少 alert_name</translation>
    </message>
    <message>
        <source>The label check stays empty, and the title loses the name of the rule.</source>
        <translation>标签 check 为空，标题中也没有规则名称。</translation>
    </message>
    <message>
        <source>The template leaves out alert_time</source>
        <translation>模板缺少 alert_time</translation>
    </message>
    <message>
        <source>What time Flashduty shows is then not known.</source>
        <translation>Flashduty 显示的时间未知。</translation>
    </message>
    <message>
        <source>Turns a whole number or a text into a number with decimals. What cannot be turned gives the default.</source>
        <translation>将整数或文本转为小数。无法转换时返回 default。</translation>
    </message>
    <message>
        <source>Turns a number or a text into a whole number, without rounding. What cannot be turned gives the default.</source>
        <translation>将数字或文本转为整数，不四舍五入。无法转换时返回 default。</translation>
    </message>
    <message>
        <source>How many characters a text has, how many items a list, how many members a map.</source>
        <translation>返回文本的字符数、列表的项数或映射的成员数。</translation>
    </message>
    <message>
        <source>The number without its sign.</source>
        <translation>返回绝对值。</translation>
    </message>
    <message>
        <source>The smallest item of a list.</source>
        <translation>返回列表中的最小值。</translation>
    </message>
    <message>
        <source>The largest item of a list.</source>
        <translation>返回列表中的最大值。</translation>
    </message>
    <message>
        <source>The next whole number above.</source>
        <translation>向上取整。</translation>
    </message>
    <message>
        <source>The next whole number below.</source>
        <translation>向下取整。</translation>
    </message>
    <message>
        <source>Rounds to a whole number, or to so many decimals.</source>
        <translation>四舍五入为整数，或保留指定的小数位数。</translation>
    </message>
    <message>
        <source>Adds the items of a list.</source>
        <translation>对列表求和。</translation>
    </message>
    <message>
        <source>Turns any value into a text.</source>
        <translation>将任意值转为文本。</translation>
    </message>
    <message>
        <source>First letter in upper case, the rest in lower case.</source>
        <translation>首字母大写，其余小写。</translation>
    </message>
    <message>
        <source>All letters in lower case.</source>
        <translation>全部转为小写。</translation>
    </message>
    <message>
        <source>All letters in upper case.</source>
        <translation>全部转为大写。</translation>
    </message>
    <message>
        <source>The first letter of each word in upper case.</source>
        <translation>每个单词的首字母大写。</translation>
    </message>
    <message>
        <source>Takes off blanks and line breaks at both ends.</source>
        <translation>去掉首尾的空格和换行。</translation>
    </message>
    <message>
        <source>Replaces one text by another wherever it stands. Not usable as a filter.</source>
        <translation>将文本中的内容全部替换。不能用作过滤器。</translation>
    </message>
    <message>
        <source>How many words a text has.</source>
        <translation>返回单词数。</translation>
    </message>
    <message>
        <source>Cuts a text to so many characters and puts the end behind it. Not usable as a filter.</source>
        <translation>将文本截断到指定长度，并在末尾加上 end。不能用作过滤器。</translation>
    </message>
    <message>
        <source>Puts double quotation marks around a text and escapes what is inside: made for JSON.</source>
        <translation>给文本加上双引号并转义其中的内容，适用于 JSON。</translation>
    </message>
    <message>
        <source>Moves all lines but the first to the right.</source>
        <translation>缩进除第一行以外的各行。</translation>
    </message>
    <message>
        <source>Whether a text begins with another one. Prints true or false.</source>
        <translation>判断文本是否以指定内容开头，输出 true 或 false。</translation>
    </message>
    <message>
        <source>Whether a text ends with another one. Prints true or false.</source>
        <translation>判断文本是否以指定内容结尾，输出 true 或 false。</translation>
    </message>
    <message>
        <source>Takes a text off the begin, if it is there.</source>
        <translation>去掉指定的开头。</translation>
    </message>
    <message>
        <source>Takes a text off the end, if it is there.</source>
        <translation>去掉指定的结尾。</translation>
    </message>
    <message>
        <source>Cuts a text into a list, at blanks or at the separator, at most so many times.</source>
        <translation>按空白或分隔符将文本拆分为列表，可限制次数。</translation>
    </message>
    <message>
        <source>Numbers the items of a list for a loop with two variables. Not usable as a filter.</source>
        <translation>为列表的各项编号，用于两个变量的循环。不能用作过滤器。</translation>
    </message>
    <message>
        <source>Makes a list of a value, for example of the characters of a text.</source>
        <translation>将值转为列表，例如文本的各个字符。</translation>
    </message>
    <message>
        <source>Makes a map of named arguments. Not usable as a filter.</source>
        <translation>用命名参数生成映射。不能用作过滤器。</translation>
    </message>
    <message>
        <source>The first item of a list.</source>
        <translation>返回列表的第一项。</translation>
    </message>
    <message>
        <source>The last item of a list.</source>
        <translation>返回列表的最后一项。</translation>
    </message>
    <message>
        <source>Sorts a list, upwards unless reverse is true.</source>
        <translation>对列表排序，默认升序，reverse 为 true 时降序。</translation>
    </message>
    <message>
        <source>The members of a map as a list of pairs, sorted by name.</source>
        <translation>将映射按键排序，返回键值对列表。</translation>
    </message>
    <message>
        <source>Joins the items of a list with a separator between them.</source>
        <translation>用分隔符连接列表的各项。</translation>
    </message>
    <message>
        <source>Escapes the characters that mean something in Markdown.</source>
        <translation>转义 Markdown 的特殊字符。</translation>
    </message>
    <message>
        <source>Escapes the characters that mean something in HTML.</source>
        <translation>转义 HTML 的特殊字符。</translation>
    </message>
    <message>
        <source>Writes any value as JSON. With {{ alert | to_json}} the whole alert is sent.</source>
        <translation>将任意值写成 JSON。{{ alert | to_json}} 可发送整个告警。</translation>
    </message>
    <message>
        <source>Reads JSON text and gives the value.</source>
        <translation>解析 JSON 文本并返回其值。</translation>
    </message>
    <message>
        <source>Encodes a text as Base64.</source>
        <translation>进行 Base64 编码。</translation>
    </message>
    <message>
        <source>Decodes Base64.</source>
        <translation>进行 Base64 解码。</translation>
    </message>
    <message>
        <source>The MD5 checksum of a text, as 32 hexadecimal digits.</source>
        <translation>返回文本的 MD5 值，共 32 位十六进制字符。</translation>
    </message>
    <message>
        <source>Encodes a text for use inside a URL, the colon and slashes too.</source>
        <translation>进行 URL 编码，包括冒号和斜杠。</translation>
    </message>
    <message>
        <source>Decodes the percent signs of a URL.</source>
        <translation>进行 URL 解码。</translation>
    </message>
    <message>
        <source>Reads a date in the given format.</source>
        <translation>按指定格式解析日期。</translation>
    </message>
    <message>
        <source>Writes Unix seconds or a date as text. Without tz the time is that of China (UTC+8).</source>
        <translation>将 Unix 秒数或日期格式化为文本。未指定 tz 时为东八区时间。</translation>
    </message>
    <message>
        <source>The Unix seconds of a date.</source>
        <translation>返回日期的 Unix 秒数。</translation>
    </message>
    <message>
        <source>Writes seconds as days, hours, minutes and seconds.</source>
        <translation>将秒数格式化为天、小时、分钟和秒。</translation>
    </message>
    <message>
        <source>The name of an alert type.</source>
        <translation>返回告警类型的名称。</translation>
    </message>
    <message>
        <source>The name of a region.</source>
        <translation>返回地域的名称。</translation>
    </message>
    <message>
        <source>The name of a severity. Flashduty needs the number: do not use it for the field severity.</source>
        <translation>返回严重程度的名称。Flashduty 需要数字，请不要用于 severity 字段。</translation>
    </message>
    <message>
        <source>The name of a status. Flashduty needs firing or resolved: do not use it for the field status.</source>
        <translation>返回状态的名称。Flashduty 需要 firing 或 resolved，请不要用于 status 字段。</translation>
    </message>
    <message>
        <source>Writes a map or list for people. Which of its forms the webhook gets is not documented.</source>
        <translation>将映射或列表写成便于阅读的形式。文档未说明 Webhook 使用哪种形式。</translation>
    </message>
    <message>
        <source>The same for annotations, with the names of the known ones translated.</source>
        <translation>与 to_list 相同，用于标注，并翻译已知的名称。</translation>
    </message>
    <message>
        <source>Makes a quotation in channels that have one. What the webhook gets is not documented.</source>
        <translation>在支持的渠道中生成引用。文档未说明 Webhook 的输出。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Lists and maps</source>
        <translation>列表与映射</translation>
    </message>
    <message>
        <source>Escaping and JSON</source>
        <translation>转义与 JSON</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期与时间</translation>
    </message>
    <message>
        <source>Names and layout</source>
        <translation>名称与排版</translation>
    </message>
    <message>
        <source>Account that owns the project.</source>
        <translation>项目所属的账号。</translation>
    </message>
    <message>
        <source>This execution of the rule; new at every evaluation.</source>
        <translation>本次执行的标识，每次检查都不同。</translation>
    </message>
    <message>
        <source>Id of the rule, unique in its project.</source>
        <translation>规则的标识，在项目内唯一。</translation>
    </message>
    <message>
        <source>Name of the rule.</source>
        <translation>规则的名称。</translation>
    </message>
    <message>
        <source>sls_alert for a rule, sls_pub for open alerting, sls_ml for intelligent inspection.</source>
        <translation>规则为 sls_alert，开放告警为 sls_pub，智能巡检为 sls_ml。</translation>
    </message>
    <message>
        <source>Region of the rule.</source>
        <translation>规则所在的地域。</translation>
    </message>
    <message>
        <source>Project of the rule.</source>
        <translation>规则所在的项目。</translation>
    </message>
    <message>
        <source>Seconds until the next check.</source>
        <translation>距下次检查的秒数。</translation>
    </message>
    <message>
        <source>Time of this check, in Unix seconds.</source>
        <translation>本次检查的时间，Unix 秒数。</translation>
    </message>
    <message>
        <source>Time of the first firing, in Unix seconds.</source>
        <translation>首次触发的时间，Unix 秒数。</translation>
    </message>
    <message>
        <source>Time of the recovery in Unix seconds; 0 while it fires.</source>
        <translation>恢复的时间，Unix 秒数；触发期间为 0。</translation>
    </message>
    <message>
        <source>firing or resolved.</source>
        <translation>firing 或 resolved。</translation>
    </message>
    <message>
        <source>10, 8, 6, 4 or 2, from critical to report.</source>
        <translation>10、8、6、4 或 2，从严重到报告。</translation>
    </message>
    <message>
        <source>Labels of the rule and its groups: a map of texts. Part of the fingerprint.</source>
        <translation>规则的标签和分组：文本的映射。参与指纹计算。</translation>
    </message>
    <message>
        <source>Annotations of the rule: a map of texts, with title and desc.</source>
        <translation>规则的标注：文本的映射，包含 title 和 desc。</translation>
    </message>
    <message>
        <source>What each query found: a list.</source>
        <translation>各查询的结果：列表。</translation>
    </message>
    <message>
        <source>The rows that made it fire, at most 100. All their values are texts.</source>
        <translation>触发告警的行，最多 100 行。所有值都是文本。</translation>
    </message>
    <message>
        <source>How many rows made it fire; can exceed 100.</source>
        <translation>触发告警的行数，可能超过 100。</translation>
    </message>
    <message>
        <source>The condition with its values.</source>
        <translation>代入值之后的条件。</translation>
    </message>
    <message>
        <source>The condition as it was written.</source>
        <translation>原始的条件。</translation>
    </message>
    <message>
        <source>Ids of alert policy and action policy, and the repeat interval.</source>
        <translation>告警策略和行动策略的标识，以及重复等待时间。</translation>
    </message>
    <message>
        <source>Linked dashboard.</source>
        <translation>关联的仪表盘。</translation>
    </message>
    <message>
        <source>Link to the dashboard.</source>
        <translation>仪表盘的链接。</translation>
    </message>
    <message>
        <source>Link to the rule.</source>
        <translation>规则的链接。</translation>
    </message>
    <message>
        <source>Link to the first query.</source>
        <translation>第一个查询的链接。</translation>
    </message>
    <message>
        <source>Link to the history report.</source>
        <translation>历史报表的链接。</translation>
    </message>
    <message>
        <source>Identity of the alert, 16 hexadecimal digits. Flashduty’s key.</source>
        <translation>告警的标识，16 位十六进制字符。用作 Flashduty 的告警标识。</translation>
    </message>
    <message>
        <source>Link that opens and manages the alert without log-on. A secret.</source>
        <translation>免登录查看和管理告警的链接，属于机密。</translation>
    </message>
    <message>
        <source>Link to the action policy.</source>
        <translation>行动策略的链接。</translation>
    </message>
    <message>
        <source>Link to the alert policy.</source>
        <translation>告警策略的链接。</translation>
    </message>
    <message>
        <source>Link to the incident.</source>
        <translation>事务的链接。</translation>
    </message>
    <message>
        <source>Query for details, in alerts that came in from outside.</source>
        <translation>用于下钻的查询，仅见于外部接入的告警。</translation>
    </message>
    <message>
        <source>log, metric or meta.</source>
        <translation>log、metric 或 meta。</translation>
    </message>
    <message>
        <source>Region of the store; empty for meta.</source>
        <translation>数据库所在的地域；meta 时为空。</translation>
    </message>
    <message>
        <source>Project of the store; empty for meta.</source>
        <translation>数据库所在的项目；meta 时为空。</translation>
    </message>
    <message>
        <source>Name of the Logstore or Metricstore.</source>
        <translation>日志库或时序库的名称。</translation>
    </message>
    <message>
        <source>The query.</source>
        <translation>查询语句。</translation>
    </message>
    <message>
        <source>Begin of the query’s time range, in Unix seconds; empty for meta.</source>
        <translation>查询范围的开始时间，Unix 秒数；meta 时为空。</translation>
    </message>
    <message>
        <source>End of the query’s time range, in Unix seconds; empty for meta.</source>
        <translation>查询范围的结束时间，Unix 秒数；meta 时为空。</translation>
    </message>
    <message>
        <source>Rows that the query found, at most 100.</source>
        <translation>查询得到的行，最多 100 行。</translation>
    </message>
    <message>
        <source>How many rows the query found; can exceed 100.</source>
        <translation>查询得到的行数，可能超过 100。</translation>
    </message>
    <message>
        <source>The same in one table of the vendor’s page.</source>
        <translation>同上，官方某个表格中的写法。</translation>
    </message>
    <message>
        <source>First row that made it fire: a map of texts.</source>
        <translation>第一条触发的行：文本的映射。</translation>
    </message>
    <message>
        <source>Link to this query.</source>
        <translation>该查询的链接。</translation>
    </message>
    <message>
        <source>Link to the dashboard of this query.</source>
        <translation>该查询的仪表盘链接。</translation>
    </message>
    <message>
        <source>Role with which the query runs.</source>
        <translation>查询使用的角色。</translation>
    </message>
    <message>
        <source>Dashboard of the query, in some alerts.</source>
        <translation>查询所属的仪表盘，仅见于部分告警。</translation>
    </message>
    <message>
        <source>Whether rows were left out, in some alerts.</source>
        <translation>是否有行被省略，仅见于部分告警。</translation>
    </message>
    <message>
        <source>Chart of the query, in some alerts.</source>
        <translation>查询所属的图表，仅见于部分告警。</translation>
    </message>
    <message>
        <source>Whether the query saw all data, in some alerts.</source>
        <translation>查询是否完整，仅见于部分告警。</translation>
    </message>
    <message>
        <source>SQL mode of the query, in some alerts.</source>
        <translation>查询的 SQL 模式，仅见于部分告警。</translation>
    </message>
    <message>
        <source>Name of the Logstore, in some alerts.</source>
        <translation>日志库的名称，仅见于部分告警。</translation>
    </message>
    <message>
        <source>Id of the alert policy.</source>
        <translation>告警策略的标识。</translation>
    </message>
    <message>
        <source>Id of the action policy. It proves which policy was used.</source>
        <translation>行动策略的标识，可证明使用了哪个策略。</translation>
    </message>
    <message>
        <source>How long repeats are held back, for example 5m0s.</source>
        <translation>重复等待的时间，例如 5m0s。</translation>
    </message>
    <message>
        <source>Whether the default policy is used.</source>
        <translation>是否使用默认策略。</translation>
    </message>
    <message>
        <source>Braces grown together: %1</source>
        <translation>大括号连在一起：%1</translation>
    </message>
    <message>
        <source>SLS reads the first two as {{. Put a blank behind the brace that belongs to the JSON.</source>
        <translation>SLS 会把前两个当作 {{。请在属于 JSON 的大括号后加一个空格。</translation>
    </message>
    <message>
        <source>This is larger than the limit, so it was neither read nor saved. Use a smaller one.</source>
        <translation>内容超过大小上限，未读取也未保存。请改用较小的内容。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program and was left as it is. Update the program.</source>
        <translation>文件由更新版本的程序写入，已原样保留。请升级本程序。</translation>
    </message>
    <message>
        <source>The file was changed by another program in the meantime and was not overwritten. Start this program again.</source>
        <translation>文件在此期间被其他程序修改，未被覆盖。请重新启动本程序。</translation>
    </message>
    <message>
        <source>The file %1 was changed by another program in the meantime and was not overwritten. Start this program again.</source>
        <translation>文件 %1 在此期间被其他程序修改，未被覆盖。请重新启动本程序。</translation>
    </message>
    <message>
        <source>%1 can break the JSON</source>
        <translation>%1 可能破坏 JSON</translation>
    </message>
    <message>
        <source>Flashduty cannot read the content with these values: %2. Put | quote on a text, | to_json on anything else, and check the commas of conditions.</source>
        <translation>取值为以下情况时，Flashduty 无法解析内容：%2。请对文本使用 | quote，其他值使用 | to_json，并检查条件语句前后的逗号。</translation>
    </message>
    <message>
        <source>Some alerts break the JSON</source>
        <translation>部分告警会破坏 JSON</translation>
    </message>
    <message>
        <source>Flashduty cannot read the content of such alerts: %1. Check the commas and brackets of conditions and loops.</source>
        <translation>遇到以下告警时，Flashduty 无法解析内容：%1。请检查条件语句和循环前后的逗号与括号。</translation>
    </message>
    <message>
        <source>%1 can stop the rendering</source>
        <translation>%1 可能导致渲染失败</translation>
    </message>
    <message>
        <source>SLS would send an error message instead of the alert with these values: %2. Put {% if %} around the expression, or use int() or float().</source>
        <translation>取值为以下情况时，SLS 会发送错误信息而不是告警：%2。请用 {% if %} 包住表达式，或使用 int() 或 float()。</translation>
    </message>
    <message>
        <source>Some alerts cannot be rendered</source>
        <translation>部分告警无法渲染</translation>
    </message>
    <message>
        <source>SLS would send an error message instead of such alerts: %1. Put {% if %} around the expression.</source>
        <translation>遇到以下告警时，SLS 会发送错误信息：%1。请用 {% if %} 包住表达式。</translation>
    </message>
    <message>
        <source>The content can become too large</source>
        <translation>内容可能过大</translation>
    </message>
    <message>
        <source>It reaches %2 bytes with these values: %1. SLS may cut what is over %3. Select fewer rows or shorter fields, or use a leaner template.</source>
        <translation>取值为以下情况时，内容达到 %2 字节：%1。超过 %3 的部分可能被 SLS 截断。请减少行数、选用更短的字段，或使用精简模板。</translation>
    </message>
    <message>
        <source>Unusual values would break the JSON</source>
        <translation>罕见取值会破坏 JSON</translation>
    </message>
    <message>
        <source>As far as documented SLS sends no such values, so nothing has to be done. Fields: %1. Values: %2.</source>
        <translation>据文档，SLS 不会发送这样的值，无需处理。字段：%1。取值：%2。</translation>
    </message>
    <message>
        <source>Unusual values could not be rendered</source>
        <translation>罕见取值会导致渲染失败</translation>
    </message>
    <message>
        <source>SLS would send an error message, but as far as documented it has no such values, so nothing has to be done. Fields: %1. Values: %2.</source>
        <translation>SLS 会发送错误信息，但据文档不会有这样的值，无需处理。字段：%1。取值：%2。</translation>
    </message>
    <message>
        <source>The rehearsal could not begin</source>
        <translation>无法开始预演</translation>
    </message>
    <message>
        <source>The template breaks with this alert as it is, which hides everything else. Mend that first.</source>
        <translation>使用当前告警时模板就会出错，其他问题因此无法发现。请先修正该问题。</translation>
    </message>
    <message>
        <source>The rehearsal was cut short</source>
        <translation>预演未完成</translation>
    </message>
    <message>
        <source>Template and alert are so large that not every value was tried. Try again with a smaller alert.</source>
        <translation>模板和告警过大，未能尝试所有取值。请换用更小的告警重试。</translation>
    </message>
    <message>
        <source>The content is over the limit of SLS</source>
        <translation>内容超过 SLS 的限制</translation>
    </message>
    <message>
        <source>It has %1 bytes, %2 characters. SLS may cut what is over %3, or not deliver it. Select fewer rows or shorter fields, or use a leaner template.</source>
        <translation>内容为 %1 字节，%2 个字符。超过 %3 的部分可能被 SLS 截断，甚至无法送达。请减少行数、选用更短的字段，或使用精简模板。</translation>
    </message>
    <message>
        <source>The content may be over the limit of SLS</source>
        <translation>内容可能超过 SLS 的限制</translation>
    </message>
    <message>
        <source>It has %1 bytes, but only %2 characters. Whether SLS counts bytes or characters up to %3 is not documented. Select fewer rows to be sure.</source>
        <translation>内容为 %1 字节，但只有 %2 个字符。上限 %3 按字节还是按字符计算，没有文档说明。为保险起见，请减少行数。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 characters fit</source>
        <translation>
            <numerusform>可容纳 %n 行，每行 %1 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This alert has %2. With more than %n such row(s) the content is over the limit of SLS, or SLS leaves them out.</source>
        <translation>
            <numerusform>该告警有 %2 行。超过 %n 行时，内容会超出 SLS 的限制，或多余的行被 SLS 舍去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SLS cuts %n value(s) of this alert</source>
        <translation>
            <numerusform>该告警有 %n 个值会被 SLS 截断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %2 characters of %n value(s) reach the template: %1</source>
        <translation>
            <numerusform>%n 个值只有前 %2 个字符进入模板：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SLS leaves rows out of %n list(s)</source>
        <translation>
            <numerusform>%n 个列表的行会被 SLS 舍去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %2 rows of %n list(s) reach the template: %1</source>
        <translation>
            <numerusform>%n 个列表只有前 %2 行进入模板：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>A leaner template needs %1 bytes</source>
        <translation>精简模板只需 %1 字节</translation>
    </message>
    <message>
        <source>It keeps every field that Flashduty is known to use, and the first row only. Try it with Flashduty before you rely on it.</source>
        <translation>它保留已知 Flashduty 会用到的全部字段，结果只保留首行。正式使用前，请先用 Flashduty 试发。</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>任意文本</translation>
    </message>
    <message>
        <source>the alert as it is</source>
        <translation>当前告警</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>backslashes</source>
        <translation>反斜杠</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>NUL characters</source>
        <translation>NUL 字符</translation>
    </message>
    <message>
        <source>braces</source>
        <translation>大括号</translation>
    </message>
    <message>
        <source>HTML tags</source>
        <translation>HTML 标签</translation>
    </message>
    <message>
        <source>emoji and rare characters</source>
        <translation>表情符号和生僻字</translation>
    </message>
    <message>
        <source>right-to-left text</source>
        <translation>从右到左的文字</translation>
    </message>
    <message>
        <source>1,024 characters</source>
        <translation>1,024 个字符</translation>
    </message>
    <message>
        <source>65,536 characters, cut by SLS</source>
        <translation>65,536 个字符（SLS 截断）</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空文本</translation>
    </message>
    <message>
        <source>missing text</source>
        <translation>缺少文本</translation>
    </message>
    <message>
        <source>null in place of a value</source>
        <translation>null 值</translation>
    </message>
    <message>
        <source>missing numbers</source>
        <translation>缺少数字</translation>
    </message>
    <message>
        <source>no labels or annotations</source>
        <translation>没有标签或标注</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>没有结果行</translation>
    </message>
    <message>
        <source>100 rows</source>
        <translation>100 行结果</translation>
    </message>
    <message>
        <source>recovered alerts</source>
        <translation>已恢复的告警</translation>
    </message>
    <message>
        <source>firing alerts</source>
        <translation>触发中的告警</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Your own text from the Template page. It takes the place of {{ alert | to_json}}.</source>
        <translation>来自模板页的您自己的内容，替代 {{ alert | to_json}}。</translation>
    </message>
    <message>
        <source>Flashduty refuses this Content-Type</source>
        <translation>Flashduty 会拒绝该 Content-Type</translation>
    </message>
    <message>
        <source>It accepts only application/json and answers 400 InvalidContentType; this request said “%1”. Remove custom request headers from the webhook in SLS.</source>
        <translation>它只接受 application/json，否则返回 400 InvalidContentType；这个请求的值是“%1”。请在 SLS 的 Webhook 集成中删除自定义请求头。</translation>
    </message>
    <message>
        <source>Flashduty refuses a request without Content-Type</source>
        <translation>Flashduty 会拒绝：缺少 Content-Type</translation>
    </message>
    <message>
        <source>It accepts only application/json and answers 400 InvalidContentType. SLS sends it by itself: check what stands between SLS and here.</source>
        <translation>它只接受 application/json，否则返回 400 InvalidContentType。SLS 默认会发送该请求头：请检查 SLS 与本机之间的设备。</translation>
    </message>
</context>
</TS>
