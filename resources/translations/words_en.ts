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
    <message numerus="yes">
        <source>%n row(s) of %1 characters fit</source>
        <translation>
            <numerusform>%n row of %1 characters fits</numerusform>
            <numerusform>%n rows of %1 characters fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This alert has %2. With more than %n such row(s) the content is over the limit of SLS, or SLS leaves them out.</source>
        <translation>
            <numerusform>This alert has %2. With more than %n such row the content is over the limit of SLS, or SLS leaves them out.</numerusform>
            <numerusform>This alert has %2. With more than %n such rows the content is over the limit of SLS, or SLS leaves them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SLS cuts %n value(s) of this alert</source>
        <translation>
            <numerusform>SLS cuts %n value of this alert</numerusform>
            <numerusform>SLS cuts %n values of this alert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %2 characters of %n value(s) reach the template: %1</source>
        <translation>
            <numerusform>Only the first %2 characters of %n value reach the template: %1</numerusform>
            <numerusform>Only the first %2 characters of %n values reach the template: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SLS leaves rows out of %n list(s)</source>
        <translation>
            <numerusform>SLS leaves rows out of %n list</numerusform>
            <numerusform>SLS leaves rows out of %n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %2 rows of %n list(s) reach the template: %1</source>
        <translation>
            <numerusform>Only the first %2 rows of %n list reach the template: %1</numerusform>
            <numerusform>Only the first %2 rows of %n lists reach the template: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
