<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommitmentsView</name>
    <message numerus="yes">
        <source>Changing %Ln commitment(s)</source>
        <translation>
            <numerusform>Changing %Ln commitment</numerusform>
            <numerusform>Changing %Ln commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln commitment</numerusform>
            <numerusform>%Ln commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadlinesView</name>
    <message numerus="yes">
        <source>soon: %Ln day(s)</source>
        <translation>
            <numerusform>soon: %Ln day</numerusform>
            <numerusform>soon: %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s) have no date.</source>
        <translation>
            <numerusform>%Ln commitment has no date.</numerusform>
            <numerusform>%Ln commitments have no date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message numerus="yes">
        <source>Review %Ln candidate(s)</source>
        <translation>
            <numerusform>Review %Ln candidate</numerusform>
            <numerusform>Review %Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadlines of %Ln commitment(s) were counted again from %1.</source>
        <translation>
            <numerusform>The deadlines of %Ln commitment were counted again from %1.</numerusform>
            <numerusform>The deadlines of %Ln commitments were counted again from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln commitment</numerusform>
            <numerusform>%Ln commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>History: %Ln change(s)</source>
        <translation>
            <numerusform>History: %Ln change</numerusform>
            <numerusform>History: %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%1 was imported: %Ln candidate(s), %2 sure.</source>
        <translation>
            <numerusform>%1 was imported: %Ln candidate, %2 sure.</numerusform>
            <numerusform>%1 was imported: %Ln candidates, %2 sure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s) came in from the table; one undo takes them back.</source>
        <translation>
            <numerusform>%Ln commitment came in from the table; one undo takes them back.</numerusform>
            <numerusform>%Ln commitments came in from the table; one undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InlineEditor</name>
    <message numerus="yes">
        <source>for %Ln commitment(s)</source>
        <translation>
            <numerusform>for %Ln commitment</numerusform>
            <numerusform>for %Ln commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>%Ln record added</numerusform>
            <numerusform>%Ln records added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) taken over</source>
        <translation>
            <numerusform>%Ln field taken over</numerusform>
            <numerusform>%Ln fields taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) removed</source>
        <translation>
            <numerusform>%Ln record removed</numerusform>
            <numerusform>%Ln records removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) not decided</source>
        <translation>
            <numerusform>%Ln conflict not decided</numerusform>
            <numerusform>%Ln conflicts not decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message numerus="yes">
        <source>Due within %Ln day(s)</source>
        <translation>
            <numerusform>Due within %Ln day</numerusform>
            <numerusform>Due within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message numerus="yes">
        <source>Accept all %Ln sure</source>
        <translation>
            <numerusform>Accept all %Ln sure</numerusform>
            <numerusform>Accept all %Ln sure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln candidate(s) are decided.</source>
        <translation>
            <numerusform>The %Ln candidate is decided.</numerusform>
            <numerusform>All %Ln candidates are decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message numerus="yes">
        <source>The same status for %Ln commitment(s), as one step</source>
        <translation>
            <numerusform>The same status for %Ln commitment, as one step</numerusform>
            <numerusform>The same status for %Ln commitments, as one step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judging %Ln commitment(s)</source>
        <translation>
            <numerusform>Judging %Ln commitment</numerusform>
            <numerusform>Judging %Ln commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message numerus="yes">
        <source>Undo %Ln step(s)</source>
        <translation>
            <numerusform>Undo %Ln step</numerusform>
            <numerusform>Undo %Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableImportDialog</name>
    <message numerus="yes">
        <source>Looking through %Ln row(s) …</source>
        <translation>
            <numerusform>Looking through %Ln row …</numerusform>
            <numerusform>Looking through %Ln rows …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln commitment(s)</source>
        <translation>
            <numerusform>Import %Ln commitment</numerusform>
            <numerusform>Import %Ln commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message numerus="yes">
        <source>Withdrawing %Ln commitment(s)</source>
        <translation>
            <numerusform>Withdrawing %Ln commitment</numerusform>
            <numerusform>Withdrawing %Ln commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message numerus="yes">
        <source>%n commitment(s) became due since %1.</source>
        <translation>
            <numerusform>%n commitment became due since %1.</numerusform>
            <numerusform>%n commitments became due since %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readings</name>
    <message numerus="yes">
        <source>%n day(s) from the document&apos;s date</source>
        <translation>
            <numerusform>%n day from the document&apos;s date</numerusform>
            <numerusform>%n days from the document&apos;s date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) from the document&apos;s date</source>
        <translation>
            <numerusform>%n week from the document&apos;s date</numerusform>
            <numerusform>%n weeks from the document&apos;s date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from the document&apos;s date</source>
        <translation>
            <numerusform>%n month from the document&apos;s date</numerusform>
            <numerusform>%n months from the document&apos;s date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) from the document&apos;s date</source>
        <translation>
            <numerusform>%n year from the document&apos;s date</numerusform>
            <numerusform>%n years from the document&apos;s date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decade(s) from the document&apos;s date</source>
        <translation>
            <numerusform>%n decade from the document&apos;s date</numerusform>
            <numerusform>%n decades from the document&apos;s date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln commitment</numerusform>
            <numerusform>%Ln commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln candidate</numerusform>
            <numerusform>%Ln candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
