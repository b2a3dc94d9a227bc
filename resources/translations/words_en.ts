<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n alert(s) in an array</source>
        <translation>
            <numerusform>%n alert in an array</numerusform>
            <numerusform>%n alerts in an array</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send Method is Batch: %n alert(s) in one request. What Flashduty makes of an array is not documented. Set Send Individually in the content template.</source>
        <translation>
            <numerusform>Send Method is Batch: %n alert in one request. What Flashduty makes of an array is not documented. Set Send Individually in the content template.</numerusform>
            <numerusform>Send Method is Batch: %n alerts in one request. What Flashduty makes of an array is not documented. Set Send Individually in the content template.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in an array, no alert</source>
        <translation>
            <numerusform>%n text in an array, no alert</numerusform>
            <numerusform>%n texts in an array, no alert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send Method is Batch, and the content of %n alert(s) is not valid JSON. Set Send Individually and {{ alert | to_json}} in the content template.</source>
        <translation>
            <numerusform>Send Method is Batch, and the content of %n alert is not valid JSON. Set Send Individually and {{ alert | to_json}} in the content template.</numerusform>
            <numerusform>Send Method is Batch, and the content of %n alerts is not valid JSON. Set Send Individually and {{ alert | to_json}} in the content template.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait %n second(s) before the next request.</source>
        <translation>
            <numerusform>The server asks to wait %n second before the next request.</numerusform>
            <numerusform>The server asks to wait %n seconds before the next request.</numerusform>
        </translation>
    </message>
</context>
</TS>
