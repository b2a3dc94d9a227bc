<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>The receiver is listening</source>
        <translation>接收器正在监听</translation>
    </message>
    <message>
        <source>The receiver&apos;s token could not be kept, so its URL changes at the next start</source>
        <translation>接收器的访问令牌未能保存，下次启动时地址会改变</translation>
    </message>
    <message>
        <source>The settings could not be read, so the standard ones are used</source>
        <translation>设置无法读取，已改用默认设置</translation>
    </message>
    <message>
        <source>The integrations could not be read; their file is left as it is</source>
        <translation>接入文件无法读取，已保持原样</translation>
    </message>
    <message>
        <source>The file of the integrations was damaged, so the last good copy is used</source>
        <translation>接入文件已损坏，改用最近一份完好的副本</translation>
    </message>
    <message>
        <source>SLS Alert Assistant</source>
        <translation>SLS 告警助手</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>接入</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Runs on this computer only</source>
        <translation>只在本机运行</translation>
    </message>
    <message>
        <source>What SLS sends, and what Flashduty will make of it</source>
        <translation>SLS 发来什么，Flashduty 会得到什么</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>ui::SettingsLimitsCard</name>
    <message>
        <source>%1 to %2, standard %3</source>
        <translation>%1 至 %2，默认 %3</translation>
    </message>
    <message>
        <source>One body, KB</source>
        <translation>单个请求体（KB）</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>同时连接数</translation>
    </message>
    <message>
        <source>Requests in work at once</source>
        <translation>同时处理的请求数</translation>
    </message>
    <message>
        <source>All bodies in memory, MB</source>
        <translation>内存中全部请求体（MB）</translation>
    </message>
    <message>
        <source>Until the headers are complete, s</source>
        <translation>请求头接收时限（秒）</translation>
    </message>
    <message>
        <source>Until the body is complete, s</source>
        <translation>请求体接收时限（秒）</translation>
    </message>
    <message>
        <source>Longest pause within a body, s</source>
        <translation>请求体内最长停顿（秒）</translation>
    </message>
    <message>
        <source>Idle connection is closed after, s</source>
        <translation>空闲连接关闭时间（秒）</translation>
    </message>
    <message>
        <source>Until the reply is taken, s</source>
        <translation>应答发送时限（秒）</translation>
    </message>
    <message>
        <source>Requests over one connection</source>
        <translation>单个连接的请求数</translation>
    </message>
    <message>
        <source>Deliveries kept</source>
        <translation>保留的投递数</translation>
    </message>
    <message>
        <source>Size of the history, MB</source>
        <translation>历史记录大小（MB）</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>保留天数</translation>
    </message>
    <message>
        <source>Refused requests kept</source>
        <translation>保留的被拒请求数</translation>
    </message>
    <message>
        <source>A change restarts the receiver; what is kept changes at the next start of the program. The oldest deliveries go first.</source>
        <translation>修改后接收器会重新启动；保留范围在程序下次启动时生效。最早的投递最先删除。</translation>
    </message>
    <message>
        <source>Fixed: request line 8 KB, headers 32 KB and 100 fields, chunk line 256 bytes, trailers 4 KB and 16 fields, 20 refused requests stored a second, log two files of 1 MB.</source>
        <translation>固定值：请求行 8 KB，请求头 32 KB 且最多 100 个字段，分块行 256 字节，尾部字段 4 KB 且最多 16 个，每秒最多保存 20 个被拒请求，日志为两个 1 MB 的文件。</translation>
    </message>
    <message>
        <source>Standard values</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Listen when the window opens</source>
        <translation>打开窗口时开始监听</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>本机数据</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Kept as received. They hold sign-in links of SLS that are valid for hours, so only your account can read the files.</source>
        <translation>按收到的原样保存。其中含有数小时内有效的 SLS 免登录链接，因此只有当前用户可以读取这些文件。</translation>
    </message>
    <message>
        <source>Other computers can reach the receiver there. Requests without its token are refused and listed.</source>
        <translation>其他计算机可以访问该地址上的接收器。不带访问令牌的请求会被拒绝，并列入列表。</translation>
    </message>
    <message>
        <source>Only this computer can reach it. SLS comes in through a tunnel.</source>
        <translation>只有本机可以访问。SLS 的请求经隧道进来。</translation>
    </message>
    <message>
        <source>Enter an IP address, for example 127.0.0.1.</source>
        <translation>请输入 IP 地址，例如 127.0.0.1。</translation>
    </message>
    <message>
        <source>This is no IP address. Enter one of this computer&apos;s, for example 127.0.0.1.</source>
        <translation>这不是 IP 地址。请输入本机的某个地址，例如 127.0.0.1。</translation>
    </message>
    <message>
        <source>1024 to 65535, standard 8787</source>
        <translation>1024 到 65535，默认 8787</translation>
    </message>
    <message>
        <source>Enter a whole number from 1024 to 65535.</source>
        <translation>请输入 1024 到 65535 之间的整数。</translation>
    </message>
    <message>
        <source>The receiver restarts at the new place.</source>
        <translation>接收器将在新的地址上重新启动。</translation>
    </message>
    <message>
        <source>Correct the marked field first.</source>
        <translation>请先改正标红的字段。</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>没有改动。</translation>
    </message>
    <message>
        <source>The settings could not be saved, so they are lost at the next start. %1</source>
        <translation>设置未能保存，下次启动时会丢失。%1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>PEM 文件 (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>证书（PEM）</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>选择证书</translation>
    </message>
    <message>
        <source>Private key (PEM)</source>
        <translation>私钥（PEM）</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>选择私钥</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>查看日志</translation>
    </message>
    <message>
        <source>Delete all deliveries</source>
        <translation>删除全部投递</translation>
    </message>
    <message>
        <source>Delete all for good</source>
        <translation>永久删除全部</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Choose both files, or neither.</source>
        <translation>请同时选择两个文件，或都不选。</translation>
    </message>
    <message>
        <source>Plain HTTP: the key in the URL can be read on the network. Choose a certificate with its key for HTTPS.</source>
        <translation>明文 HTTP：网络上可以读到地址中的密钥。请选择证书和私钥以使用 HTTPS。</translation>
    </message>
    <message>
        <source>Plain HTTP. With a certificate and its key it serves HTTPS, TLS 1.2 or newer.</source>
        <translation>明文 HTTP。选择证书和私钥后提供 HTTPS（TLS 1.2 或更高版本）。</translation>
    </message>
    <message>
        <source>HTTPS for %1 until %2. SHA-256 %3</source>
        <translation>为 %1 提供 HTTPS，有效期至 %2。SHA-256 %3</translation>
    </message>
    <message>
        <source>Signed by itself: whether SLS accepts such a certificate is not documented.</source>
        <translation>自签名证书：SLS 是否接受此类证书没有文档说明。</translation>
    </message>
    <message>
        <source>Others on this computer can read the key file. Restrict it to your account.</source>
        <translation>本机其他用户可以读取私钥文件。请限制为仅您的账户可读。</translation>
    </message>
    <message>
        <source>Delete every delivery with its body, also the refused ones? They cannot be brought back.</source>
        <translation>删除全部投递及其请求体，包括被拒的请求？删除后无法恢复。</translation>
    </message>
    <message>
        <source>The deliveries are being deleted.</source>
        <translation>正在删除投递。</translation>
    </message>
    <message>
        <source>Not everything could be deleted yet. It goes on at the next start of the program.</source>
        <translation>尚未全部删除。程序下次启动时会继续。</translation>
    </message>
    <message>
        <source>All deliveries were deleted and their space given back.</source>
        <translation>全部投递已删除，空间已释放。</translation>
    </message>
    <message>
        <source>The certificate is being read.</source>
        <translation>正在读取证书。</translation>
    </message>
    <message>
        <source>Reading the certificate and its key…</source>
        <translation>正在读取证书和私钥…</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Connect SLS alerts to Flashduty</source>
        <translation>把 SLS 告警接到 Flashduty</translation>
    </message>
    <message>
        <source>Lists every value for both consoles, ready to copy, and shows what really arrives.</source>
        <translation>助手列出两边控制台要填的每一项，复制即可，并显示真正收到的内容。</translation>
    </message>
    <message>
        <source>Alibaba Cloud SLS</source>
        <translation>阿里云 SLS</translation>
    </message>
    <message>
        <source>Flashduty</source>
        <translation>Flashduty</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>告警规则</translation>
    </message>
    <message>
        <source>Action policy</source>
        <translation>行动策略</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Fires when its condition is met</source>
        <translation>满足条件时触发</translation>
    </message>
    <message>
        <source>Picks channel and template</source>
        <translation>选定渠道和内容模板</translation>
    </message>
    <message>
        <source>Posts to the push URL</source>
        <translation>把请求发到推送地址</translation>
    </message>
    <message>
        <source>Opens an alert, calls people</source>
        <translation>生成告警，通知值班</translation>
    </message>
    <message>
        <source>New integration</source>
        <translation>新建接入</translation>
    </message>
    <message>
        <source>Open integration file…</source>
        <translation>打开接入文件…</translation>
    </message>
    <message>
        <source>You need to manage integrations in Flashduty and to use the SLS console. Someone else has those rights? Every value can be copied for them.</source>
        <translation>需要 Flashduty 的集成管理权限和 SLS 控制台权限。权限在同事手里时，每一项都可以复制给他们。</translation>
    </message>
    <message>
        <source>Look at a sample integration</source>
        <translation>查看示例接入</translation>
    </message>
    <message>
        <source>Six steps with invented names, marked as a sample</source>
        <translation>六个步骤，名称为虚构，标明为示例</translation>
    </message>
    <message>
        <source>Open sample steps</source>
        <translation>打开示例步骤</translation>
    </message>
    <message>
        <source>Only the receiver</source>
        <translation>只用接收器</translation>
    </message>
    <message>
        <source>See what SLS really sends, without changing any setting</source>
        <translation>看清 SLS 实际发来的内容，不改动任何设置</translation>
    </message>
    <message>
        <source>Open the receiver</source>
        <translation>打开接收器</translation>
    </message>
    <message>
        <source>You can also start here</source>
        <translation>也可以先从这里开始</translation>
    </message>
    <message>
        <source>Try a sample alert</source>
        <translation>用示例告警试一试</translation>
    </message>
    <message>
        <source>No network needed: see what Flashduty would show</source>
        <translation>不用联网，先看看 Flashduty 会收到什么</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Paste an alert body</source>
        <translation>粘贴告警正文</translation>
    </message>
    <message>
        <source>Copied from SLS, from a log or from Flashduty</source>
        <translation>从 SLS、日志或 Flashduty 复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Everything runs on this computer: no account, and nothing is uploaded. Keys are kept in the system&apos;s keychain only.</source>
        <translation>全部在本机运行，不需要账号，不上传任何数据。密钥只保存在系统密钥环中。</translation>
    </message>
</context>
</TS>
