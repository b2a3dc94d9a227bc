<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ui::AlertPane</name>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>All samples and received</source>
        <translation>全部样例和已接收的告警</translation>
    </message>
    <message>
        <source>No alert of SLS is in it. Choose another one.</source>
        <translation>其中没有 SLS 告警，请另选一条。</translation>
    </message>
    <message>
        <source>The first of %1 alerts in one body.</source>
        <translation>请求体中共有 %1 条告警，这里用第一条。</translation>
    </message>
    <message>
        <source>Sent by another template: fields that it left out are missing here.</source>
        <translation>由别的内容模板发出：它省略的字段在这里也没有。</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste an alert from the clipboard</source>
        <translation>从剪贴板粘贴告警</translation>
    </message>
    <message>
        <source>Alerts to try the template with</source>
        <translation>用来试模板的告警</translation>
    </message>
    <message>
        <source>Alert to try the template with</source>
        <translation>用来试模板的告警</translation>
    </message>
    <message>
        <source>The chosen alert</source>
        <translation>所选告警</translation>
    </message>
</context>
<context>
    <name>ui::AlertSources</name>
    <message>
        <source>Sample: firing</source>
        <translation>样例：触发</translation>
    </message>
    <message>
        <source>Sample: resolved</source>
        <translation>样例：恢复</translation>
    </message>
    <message>
        <source>Sample: warning</source>
        <translation>样例：警告</translation>
    </message>
    <message>
        <source>Sample: info</source>
        <translation>样例：提醒</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Pasted %1 · %2</source>
        <translation>%1 粘贴 · %2</translation>
    </message>
    <message>
        <source>Received %1 · %2</source>
        <translation>%1 接收 · %2</translation>
    </message>
    <message>
        <source>Pasted alert</source>
        <translation>粘贴的告警</translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation>%1 粘贴</translation>
    </message>
</context>
<context>
    <name>ui::DifferenceModel</name>
    <message>
        <source>not there</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1：%2，原为 %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Whole alert</source>
        <translation>完整告警</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的模板</translation>
    </message>
</context>
<context>
    <name>ui::FindingPanel</name>
    <message>
        <source>Nothing to mend with this alert</source>
        <translation>用这条告警未发现问题</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>上一个发现</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一个发现</translation>
    </message>
    <message>
        <source>Begin with the whole alert</source>
        <translation>从完整告警开始</translation>
    </message>
</context>
<context>
    <name>ui::FixText</name>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Put a blank between</source>
        <translation>中间加空格</translation>
    </message>
    <message>
        <source>Add the comma</source>
        <translation>添加逗号</translation>
    </message>
    <message>
        <source>Add what is missing</source>
        <translation>补全缺少的内容</translation>
    </message>
    <message>
        <source>Take out the comma</source>
        <translation>删除逗号</translation>
    </message>
    <message>
        <source>Take out the quotes</source>
        <translation>删除引号</translation>
    </message>
    <message>
        <source>Take out the character</source>
        <translation>删除该字符</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Rewrite it so</source>
        <translation>按此改写</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>添加该字段</translation>
    </message>
    <message>
        <source>Add | %1</source>
        <translation>添加 | %1</translation>
    </message>
</context>
<context>
    <name>ui::FunctionHelp</name>
    <message>
        <source>Search in 54 functions</source>
        <translation>在 54 个函数中搜索</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>No function is called so, and none says so of itself.</source>
        <translation>没有函数的名称或说明与之匹配。</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
</context>
<context>
    <name>ui::ResultPane</name>
    <message>
        <source>Checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>No alert in it</source>
        <translation>其中没有告警</translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>有效的 JSON</translation>
    </message>
    <message>
        <source>%1 of 16 KB</source>
        <translation>%1 / 16 KB</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺失：%1。</translation>
    </message>
    <message>
        <source>Different: %1.</source>
        <translation>不同：%1。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>另有 %1 处。</translation>
    </message>
    <message>
        <source>Flashduty would show this alert just as with {{ alert | to_json}}.</source>
        <translation>Flashduty 展示的告警与使用 {{ alert | to_json}} 时完全一致。</translation>
    </message>
    <message>
        <source>Flashduty could not read the result, so there is nothing to compare.</source>
        <translation>Flashduty 读不懂该结果，无从比较。</translation>
    </message>
    <message>
        <source>Flashduty could not read it</source>
        <translation>Flashduty 读不懂该结果</translation>
    </message>
    <message>
        <source>Flashduty would see no difference</source>
        <translation>Flashduty 看到的没有差异</translation>
    </message>
    <message>
        <source>Flashduty would see 1 difference</source>
        <translation>Flashduty 会看到 1 处差异</translation>
    </message>
    <message>
        <source>Flashduty would see %1 differences</source>
        <translation>Flashduty 会看到 %1 处差异</translation>
    </message>
    <message>
        <source>It needs one JSON object with the fields of the alert.</source>
        <translation>它需要一个含告警字段的 JSON 对象。</translation>
    </message>
    <message>
        <source>Compared with {{ alert | to_json}}, field by field.</source>
        <translation>与 {{ alert | to_json}} 逐字段比较。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>What to show beside the template</source>
        <translation>模板旁显示的内容</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>发送原样</translation>
    </message>
    <message>
        <source>Form of the result</source>
        <translation>结果的形式</translation>
    </message>
    <message>
        <source>The chosen alert</source>
        <translation>所选告警</translation>
    </message>
    <message>
        <source>What Flashduty would see differently</source>
        <translation>Flashduty 看到的差异</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show the differences</source>
        <translation>查看差异</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>没有可发送的内容</translation>
    </message>
    <message>
        <source>SLS would send a template error</source>
        <translation>SLS 会发送模板错误</translation>
    </message>
</context>
<context>
    <name>ui::TemplatePage</name>
    <message>
        <source>The whole alert: {{ alert | to_json}}</source>
        <translation>完整告警：{{ alert | to_json}}</translation>
    </message>
    <message>
        <source>Chosen fields, each quoted</source>
        <translation>选定字段，逐个加 quote</translation>
    </message>
    <message>
        <source>As %1 has it</source>
        <translation>%1 使用的内容</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>No integration is set up yet</source>
        <translation>还没有接入</translation>
    </message>
    <message>
        <source>%1 uses this text</source>
        <translation>%1 使用此内容</translation>
    </message>
    <message>
        <source>%1 uses another text</source>
        <translation>%1 使用的是另一份内容</translation>
    </message>
    <message>
        <source>%1 uses this text now</source>
        <translation>%1 已改用此内容</translation>
    </message>
    <message>
        <source>SLS still sends the old one until you enter this one there: it is in step 2.</source>
        <translation>在 SLS 中填入之前，SLS 仍按旧内容发送；新内容在第 2 步。</translation>
    </message>
    <message>
        <source>Go to step 2</source>
        <translation>前往第 2 步</translation>
    </message>
    <message>
        <source>This is your own text; %1 uses another one</source>
        <translation>这是您自己编辑的内容；%1 使用的是另一份</translation>
    </message>
    <message>
        <source>Opening that one takes the place of yours; undo brings yours back.</source>
        <translation>打开那一份会替换您的内容，可撤销恢复。</translation>
    </message>
    <message>
        <source>Open the one in use</source>
        <translation>打开使用中的内容</translation>
    </message>
    <message>
        <source>This text has errors</source>
        <translation>此内容有错误</translation>
    </message>
    <message>
        <source>Flashduty may not be able to read what it makes. Mend it first, or use it all the same.</source>
        <translation>Flashduty 可能读不懂生成的结果。请先修正，或仍然使用。</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>That text is too long</source>
        <translation>内容过长</translation>
    </message>
    <message>
        <source>A template may have up to %1; SLS cuts what it sends at 16 KB. Nothing was changed.</source>
        <translation>模板最多 %1；SLS 发送的内容超过 16 KB 会被截断。未做任何更改。</translation>
    </message>
    <message>
        <source>The text could not be kept for the next start</source>
        <translation>内容未能保存，下次启动时将丢失</translation>
    </message>
    <message>
        <source>There is no alert on the clipboard</source>
        <translation>剪贴板中没有告警</translation>
    </message>
    <message>
        <source>Copy the body of an alert, from SLS, a log or Flashduty, then paste again.</source>
        <translation>请从 SLS、日志或 Flashduty 复制告警的请求体，再粘贴。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Begin with another text</source>
        <translation>换一份内容开始</translation>
    </message>
    <message>
        <source>Copy the template</source>
        <translation>复制模板</translation>
    </message>
    <message>
        <source>Use in integration</source>
        <translation>用于接入</translation>
    </message>
    <message>
        <source>Type a template, or begin with {{ alert | to_json}}</source>
        <translation>输入模板，或从 {{ alert | to_json}} 开始</translation>
    </message>
    <message>
        <source>It leaves out fields that Flashduty needs: see the findings. SLS still sends the old one until you enter this one there: it is in step 2.</source>
        <translation>它缺少 Flashduty 需要的字段，请看发现。在 SLS 中填入之前，SLS 仍按旧内容发送；新内容在第 2 步。</translation>
    </message>
</context>
<context>
    <name>ui::TrialPanel</name>
    <message>
        <source>Fold rehearsal and size</source>
        <translation>收起演练和大小</translation>
    </message>
    <message>
        <source>Unfold rehearsal and size</source>
        <translation>展开演练和大小</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>演练中</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>%1 of %2 break it</source>
        <translation>%2 类中 %1 类会破坏</translation>
    </message>
    <message>
        <source>Nothing breaks it</source>
        <translation>都不会破坏</translation>
    </message>
    <message>
        <source>Mend the template first: what cannot be read cannot be tried.</source>
        <translation>请先修正模板：读不懂的内容无法演练。</translation>
    </message>
    <message>
        <source>Rendered %1 times, with a difficult value in each field and in all of them.</source>
        <translation>已渲染 %1 次：每个字段逐一及全部换成棘手的值。</translation>
    </message>
    <message>
        <source>No content</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>%1 of 16 KB</source>
        <translation>%1 / 16 KB</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>between the fields</source>
        <translation>字段之间</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Fine: %1</source>
        <translation>无问题：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the kinds of values</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>It may become too large</source>
        <translation>内容可能过大</translation>
    </message>
    <message>
        <source>%1, with every field that Flashduty is known to use. Try it with Flashduty before you rely on it.</source>
        <translation>%1，保留已知 Flashduty 会用到的全部字段。正式使用前请先在 Flashduty 试用。</translation>
    </message>
    <message>
        <source>Leaner template</source>
        <translation>更精简的模板</translation>
    </message>
</context>
</TS>
