<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pledgebook</source>
        <translation>关于 Pledgebook</translation>
    </message>
    <message>
        <source>Track promises: the exact words, what became of them, and a report that can be checked.</source>
        <translation>跟踪承诺：原文措辞、后来的进展，以及一份可以核查的报告。</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>数据文件：%1</translation>
    </message>
    <message>
        <source>Works without network or account; nothing is ever sent anywhere.</source>
        <translation>无需网络或账户即可使用；任何内容都不会被发送出去。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>BurnUp</name>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Target: %1 %2</source>
        <translation>目标：%1 %2</translation>
    </message>
    <message>
        <source>even pace from %1 to %2</source>
        <translation>均匀进度：从 %1 到 %2</translation>
    </message>
    <message>
        <source>Reached against the even pace</source>
        <translation>实际完成与均匀进度的对比</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>even pace</source>
        <translation>均匀进度</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>没有记录</translation>
    </message>
</context>
<context>
    <name>CandidatePanel</name>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>重新考虑</translation>
    </message>
    <message>
        <source>Open commitment</source>
        <translation>打开承诺</translation>
    </message>
    <message>
        <source>Make several candidates of this one (S)</source>
        <translation>将此候选拆成几条 (S)</translation>
    </message>
    <message>
        <source>Make one of the chosen candidates, or another wording of a commitment (M)</source>
        <translation>将所选候选合为一条，或作为承诺的另一种措辞 (M)</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Accepted as C-%1</source>
        <translation>已接受为 C-%1</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>搁置：%1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>承诺方</translation>
    </message>
    <message>
        <source>Binds by</source>
        <translation>约束词</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>受益方</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>把握 %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Of this rule, %1 of %2 were accepted here.</source>
        <translation>这条规则的候选在此接受了 %1 / %2。</translation>
    </message>
    <message>
        <source>Reads like %1: %2</source>
        <translation>与 %1 相似：%2</translation>
    </message>
    <message>
        <source>Take as another wording of %1</source>
        <translation>作为 %1 的另一种措辞</translation>
    </message>
    <message>
        <source>Said again in %1: %2</source>
        <translation>在 %1 中再次说到：%2</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>What each column becomes</source>
        <translation>每一列的含义</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 对应</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Group by</source>
        <translation>分组依据(&amp;G)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>折叠所有组(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>展开所有组(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save as view…</source>
        <translation>保存为视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>常用列(&amp;U)</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Comment on %1</source>
        <translation>评论 %1</translation>
    </message>
    <message>
        <source>What colleagues should know or check; it judges nothing</source>
        <translation>同事应当知道或核查的内容；它不作任何判断</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回复…</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回复 %1</translation>
    </message>
</context>
<context>
    <name>CommitmentDialog</name>
    <message>
        <source>What is promised, in a few words</source>
        <translation>用几个词说明承诺了什么</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>The promise in full, in the source&apos;s words</source>
        <translation>承诺全文，用来源的原话</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>承诺方</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>受益方</translation>
    </message>
    <message>
        <source>Words of your own, separated by commas</source>
        <translation>您自己的词，用逗号分隔</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Kind and strength</source>
        <translation>类型和力度(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>陈述(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>承诺方(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>受益方(&amp;F)</translation>
    </message>
    <message>
        <source>How &amp;much</source>
        <translation>数量(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>期限(&amp;D)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Edit and accept</source>
        <translation>编辑并接受</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Add commitment</source>
        <translation>添加承诺</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>A commitment needs a title: a few words that say what is promised.</source>
        <translation>承诺需要一个标题：用几个词说明承诺了什么。</translation>
    </message>
</context>
<context>
    <name>CommitmentsView</name>
    <message>
        <source>Search: words, party:China, due&lt;2027, status:open …</source>
        <translation>搜索：词语、party:China、due&lt;2027、status:open …</translation>
    </message>
    <message>
        <source>Search commitments</source>
        <translation>搜索承诺</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>可以搜索什么</translation>
    </message>
    <message>
        <source>Filters with counts</source>
        <translation>带计数的筛选</translation>
    </message>
    <message>
        <source>Columns and groups</source>
        <translation>列和分组</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln commitment(s)</source>
        <translation>
            <numerusform>正在更改 %Ln 项承诺</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>已选 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln 项承诺</numerusform>
        </translation>
    </message>
    <message>
        <source>No commitment answers all of this search. Take a term away, or look at the filters.</source>
        <translation>没有承诺符合全部搜索条件。请去掉一个条件，或查看筛选。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>No commitments yet</source>
        <translation>还没有承诺</translation>
    </message>
    <message>
        <source>Import a communiqué, a press release or a plan, and review what is promised in it.</source>
        <translation>导入一份公报、新闻稿或计划，并审阅其中的承诺。</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>导入文档…</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
</context>
<context>
    <name>CycleDialog</name>
    <message>
        <source>New cycle</source>
        <translation>新建周期</translation>
    </message>
    <message>
        <source>Rio 2024 final</source>
        <translation>2024 里约（终期）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Make cycle</source>
        <translation>建立周期</translation>
    </message>
    <message>
        <source>A cycle is a window in which compliance is scored; interim and final are two.</source>
        <translation>周期是对履约情况评分的时间段；中期和终期是两个周期。</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>日历 (Alt+↓)</translation>
    </message>
    <message>
        <source>%1: “%2” is no day. Write it as 2025-06-17.</source>
        <translation>%1：“%2”不是日期。请写成 2025-06-17。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>DeadlineBar</name>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
</context>
<context>
    <name>DeadlinesView</name>
    <message>
        <source>Search: words, party:China, kind:event …</source>
        <translation>搜索：词语、party:China、kind:event …</translation>
    </message>
    <message>
        <source>Search deadlines</source>
        <translation>搜索期限</translation>
    </message>
    <message>
        <source>How many days ahead count as soon</source>
        <translation>提前多少天算即将到期</translation>
    </message>
    <message numerus="yes">
        <source>soon: %Ln day(s)</source>
        <translation>
            <numerusform>即将到期：%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due on the chosen day</source>
        <translation>所选日期到期</translation>
    </message>
    <message>
        <source>Deadlines – Agenda</source>
        <translation>期限 – 日程</translation>
    </message>
    <message>
        <source>Deadlines – Timeline</source>
        <translation>期限 – 时间线</translation>
    </message>
    <message>
        <source>What deadlines are grouped by</source>
        <translation>期限的分组依据</translation>
    </message>
    <message>
        <source>by need</source>
        <translation>按需要</translation>
    </message>
    <message>
        <source>by party</source>
        <translation>按参与方</translation>
    </message>
    <message>
        <source>by document</source>
        <translation>按文档</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today (T)</source>
        <translation>今天 (T)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s) have no date.</source>
        <translation>
            <numerusform>%Ln 项承诺没有日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>No commitment with a date answers this search. Esc clears it.</source>
        <translation>没有带日期的承诺符合此搜索。按 Esc 清除。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Commitments with a date appear here in the order in which they need attention.</source>
        <translation>带日期的承诺会按需要关注的先后顺序显示在这里。</translation>
    </message>
    <message>
        <source>No deadlines</source>
        <translation>没有期限</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>The reason is kept with the candidate, so that the coding can be checked.</source>
        <translation>理由与候选一起保存，以便核查编码。</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>%1 was accepted as %2. Z undoes the last step; to take back an older one, open it (O) and withdraw it.</source>
        <translation>%1 已接受为 %2。Z 撤销上一步；要取回更早的，请打开 (O) 并撤出。</translation>
    </message>
    <message>
        <source>%1 is not decided, so there is nothing to take back.</source>
        <translation>%1 尚未决定，没有可取回的。</translation>
    </message>
    <message>
        <source>%1 was %2; undo brings it back.</source>
        <translation>%1 已%2；撤销可恢复。</translation>
    </message>
    <message>
        <source>Accept all sure</source>
        <translation>全部接受有把握的</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>No commitment chosen</source>
        <translation>未选择承诺</translation>
    </message>
    <message>
        <source>Choose one to see its words, its deadline and its story.</source>
        <translation>选择一项，查看其原文、期限和经过。</translation>
    </message>
    <message>
        <source>Details of the commitment</source>
        <translation>承诺详情</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已撤出：%1</translation>
    </message>
    <message>
        <source>Signal (computed): %1</source>
        <translation>信号（计算得出）：%1</translation>
    </message>
    <message>
        <source>At this pace it is reached about %1.</source>
        <translation>按此进度约在 %1 完成。</translation>
    </message>
    <message>
        <source>Nothing was written down for long.</source>
        <translation>很久没有记录。</translation>
    </message>
    <message>
        <source>Added by hand: no document stands behind it.</source>
        <translation>手工添加：没有对应的文档。</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Show in %1</source>
        <translation>在 %1 中显示</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>承诺方</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>受益方</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>It counts from the date of a document, and that is not known yet:</source>
        <translation>它从某文档的日期起算，而该日期尚不知道：</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>更正 %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>2024-12-01, or 1 December 2024</source>
        <translation>2024-12-01，或 1 December 2024</translation>
    </message>
    <message>
        <source>What the date is known from</source>
        <translation>日期从何得知</translation>
    </message>
    <message>
        <source>en, zh, fr …</source>
        <translation>en, zh, fr …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation>日期如何得知</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>发布者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Known from</source>
        <translation>得知自(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>How the text begins</source>
        <translation>正文开头</translation>
    </message>
    <message>
        <source>The text begins so; %1 characters were read.</source>
        <translation>正文开头如下；共读取 %1 个字符。</translation>
    </message>
    <message>
        <source>Not known: words like “next year” stay open until you give it. Today’s date is never used.</source>
        <translation>未知：在您给出之前，“明年”之类的词保持未定。绝不使用今天的日期。</translation>
    </message>
    <message>
        <source>No words of this language are known: nothing will be proposed, but promises can be marked by hand.</source>
        <translation>没有这种语言的词表：不会提出候选，但可以手工标记承诺。</translation>
    </message>
    <message>
        <source>A document needs a title.</source>
        <translation>文档需要一个标题。</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Text of the document</source>
        <translation>文档正文</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Find in document</source>
        <translation>在文档中查找</translation>
    </message>
    <message>
        <source>Import one: drag it into the window, or press Ctrl+I.</source>
        <translation>导入一份：拖入窗口，或按 Ctrl+I。</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>还没有文档</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>日期未知</translation>
    </message>
    <message>
        <source>Dates like “next year” stay open until the document has a date.</source>
        <translation>在文档有日期之前，“明年”之类的期限保持未定。</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln candidate(s)</source>
        <translation>
            <numerusform>审阅 %Ln 条候选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>The deadlines of %Ln commitment(s) were counted again from %1.</source>
        <translation>
            <numerusform>%Ln 项承诺的期限已从 %1 重新计算。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Add evidence to %1</source>
        <translation>为 %1 添加证据</translation>
    </message>
    <message>
        <source>A file is copied and kept by its content. A link is kept as it is: the page may change.</source>
        <translation>文件会被复制并按内容保存。链接原样保存：网页可能会变。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Give a file, a link or quoted words.</source>
        <translation>请给出文件、链接或引文。</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Kind of evidence</source>
        <translation>证据类型</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>What it says, in your words</source>
        <translation>用您自己的话说明其内容</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <translation>证据说明了什么</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>A day (2025-06-17), a month (2025-06) or a year; may stay empty</source>
        <translation>某日 (2025-06-17)、某月 (2025-06) 或某年；可以留空</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>移除此证据</translation>
    </message>
    <message>
        <source>Evidence needs a file, an address or quoted words.</source>
        <translation>证据需要文件、地址或引文。</translation>
    </message>
    <message>
        <source>“%1” is no day: write 2025-06-17, 2025-06 or 2025, or leave it empty.</source>
        <translation>“%1”不是日期：请写 2025-06-17、2025-06 或 2025，或留空。</translation>
    </message>
    <message>
        <source>Path of a file, or drop it here</source>
        <translation>文件路径，或拖放到此处</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>The words as they stand there</source>
        <translation>原文如此</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>证据：%1</translation>
    </message>
</context>
<context>
    <name>EvidenceFields</name>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>a file, a link or a quote; files may be dropped here</source>
        <translation>文件、链接或引文；可将文件拖放到此处</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>不计入：%1</translation>
    </message>
    <message>
        <source>Disputed: %1</source>
        <translation>有争议：%1</translation>
    </message>
    <message>
        <source>copy of another piece, counts once with it</source>
        <translation>是另一条证据的副本，合计一次</translation>
    </message>
    <message>
        <source>text kept</source>
        <translation>已存文本</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>All commitments</source>
        <translation>全部承诺</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>格式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>范围(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Search that picks the commitments</source>
        <translation>用于挑选承诺的搜索</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln 项承诺</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>还有 %1 项</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>Pledgebook made a mistake and could not finish what you asked for. Everything that was saved before is safe, and the change in hand was not made.</source>
        <translation>Pledgebook 出了错，未能完成您的要求。之前保存的一切都安全，正在进行的更改没有执行。</translation>
    </message>
    <message>
        <source>The report below holds no text of your documents. It was kept as:</source>
        <translation>以下报告不含您文档的文字。它保存在：</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Show the list</source>
        <translation>显示列表</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message numerus="yes">
        <source>History: %Ln change(s)</source>
        <translation>
            <numerusform>历史：%Ln 次更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this wording back</source>
        <translation>恢复这一措辞</translation>
    </message>
    <message>
        <source>Bring back what was promised after: %1</source>
        <translation>恢复此后的承诺内容：%1</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1 is in the store already, as %2; nothing was added.</source>
        <translation>%1 已在数据文件中（%2）；没有添加任何内容。</translation>
    </message>
    <message>
        <source>Looking for promises in %1</source>
        <translation>正在 %1 中寻找承诺</translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported: %Ln candidate(s), %2 sure.</source>
        <translation>
            <numerusform>已导入 %1：%Ln 条候选，%2 条有把握。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was imported; no promise was found in it. Mark words and press Ctrl+M to add one by hand.</source>
        <translation>已导入 %1；其中没有找到承诺。请标记词语并按 Ctrl+M 手工添加。</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s) came in from the table; one undo takes them back.</source>
        <translation>
            <numerusform>从表格导入了 %Ln 项承诺；撤销一次即可全部取回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InlineEditor</name>
    <message numerus="yes">
        <source>for %Ln commitment(s)</source>
        <translation>
            <numerusform>用于 %Ln 项承诺</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why? A sentence that a reader can check</source>
        <translation>为什么？写一句读者可以核查的话</translation>
    </message>
    <message>
        <source>Note of the status</source>
        <translation>状态的备注</translation>
    </message>
    <message>
        <source>2027, 2027-06-30, by 2030; nothing for no date</source>
        <translation>2027、2027-06-30、by 2030；留空表示没有日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Tags with commas between</source>
        <translation>标签，用逗号分隔</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>A status needs a note: why it is so, in a sentence that a reader can check.</source>
        <translation>状态需要备注：用一句读者可以核查的话说明理由。</translation>
    </message>
    <message>
        <source>Why does it stand without?</source>
        <translation>为什么没有它也成立？</translation>
    </message>
    <message>
        <source>“%1” needs %2. Say why it stands without; Ctrl+J records it with evidence.</source>
        <translation>“%1”需要%2。请说明为何没有也成立；按 Ctrl+J 可连同证据一起记录。</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Wordings</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>It binds more in one text than in another.</source>
        <translation>同一承诺在不同文本中的约束力不同。</translation>
    </message>
    <message>
        <source>strength not known</source>
        <translation>力度未知</translation>
    </message>
    <message>
        <source>Show in %1</source>
        <translation>在 %1 中显示</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>exact</source>
        <translation>确切</translation>
    </message>
    <message>
        <source>within a span</source>
        <translation>在某一时段内</translation>
    </message>
    <message>
        <source>another reading</source>
        <translation>另一种解读</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>LikenessDialog</name>
    <message>
        <source>Merge %1 into a commitment</source>
        <translation>将 %1 并入承诺</translation>
    </message>
    <message>
        <source>Its words are kept with the commitment, as another wording of the same promise.</source>
        <translation>其词语与承诺一起保存，作为同一承诺的另一种措辞。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>No commitment is chosen: search for one above, or accept the candidate.</source>
        <translation>未选择承诺：在上方搜索，或接受该候选。</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>As known on %1. Nothing can be changed here.</source>
        <translation>截至 %1 所知。此处不能更改。</translation>
    </message>
    <message>
        <source>As it stood on %1, as far as is known now. Nothing can be changed here.</source>
        <translation>%1 当时的情况，按现在所知。此处不能更改。</translation>
    </message>
    <message>
        <source>Back to &amp;today</source>
        <translation>回到今天(&amp;T)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Search: words, party:China, status:open …</source>
        <translation>搜索：词语、party:China、status:open …</translation>
    </message>
    <message>
        <source>Search commitments of the matrix</source>
        <translation>搜索矩阵中的承诺</translation>
    </message>
    <message>
        <source>What is shown: statuses, or scores on a scale</source>
        <translation>显示什么：状态，或某量表的评分</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>New cycle…</source>
        <translation>新建周期…</translation>
    </message>
    <message>
        <source>Matrix of parties and commitments</source>
        <translation>参与方与承诺的矩阵</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>%1 is not bound by %2. Edit the commitment to name it among those who promise.</source>
        <translation>%1 不受 %2 约束。请编辑该承诺，把它列入承诺方。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Scores: %1</source>
        <translation>评分：%1</translation>
    </message>
    <message>
        <source>Scores are given in a cycle: a window such as “Rio 2024 final”. Make one to begin.</source>
        <translation>评分在周期内给出：例如“2024 里约（终期）”。请先建立一个周期。</translation>
    </message>
    <message>
        <source>No cycle yet</source>
        <translation>还没有周期</translation>
    </message>
    <message>
        <source>No commitment with a party answers this search. Esc clears it.</source>
        <translation>没有带参与方的承诺符合此搜索。按 Esc 清除。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Each commitment has a row here, and each party that is bound by one a column: how the promise stands for it is judged in its cell.</source>
        <translation>每项承诺一行，每个受约束的参与方一列：在单元格中判断该承诺对该方的情况。</translation>
    </message>
    <message>
        <source>No parties are bound yet</source>
        <translation>还没有受约束的参与方</translation>
    </message>
    <message>
        <source>Commitments: %1 · Parties: %2</source>
        <translation>承诺：%1 · 参与方：%2</translation>
    </message>
    <message>
        <source>Commitments: the first %1 of %3 (a search narrows them) · Parties: %2</source>
        <translation>承诺：%3 项中的前 %1 项（可用搜索缩小范围） · 参与方：%2</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>&amp;Ours</source>
        <translation>我方(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Theirs</source>
        <translation>对方(&amp;T)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>The two have no past in common: it is not known who changed what.</source>
        <translation>两者没有共同的过去：不知道谁改了什么。</translation>
    </message>
    <message>
        <source>Nobody changed the same thing in both: nothing is to be decided.</source>
        <translation>双方没有改动同一处：无需决定。</translation>
    </message>
    <message>
        <source>Both changed these. ← or O keeps ours, → or T takes theirs, for all rows chosen; Ctrl+A chooses all.</source>
        <translation>这些双方都改过。← 或 O 保留我方，→ 或 T 采用对方，对所有选中的行有效；Ctrl+A 全选。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>添加了 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) taken over</source>
        <translation>
            <numerusform>采用了 %Ln 个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) removed</source>
        <translation>
            <numerusform>移除了 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Without a question: %1</source>
        <translation>无需询问：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) not decided</source>
        <translation>
            <numerusform>%Ln 个冲突未决定</numerusform>
        </translation>
    </message>
    <message>
        <source>All is decided.</source>
        <translation>全部已决定。</translation>
    </message>
    <message>
        <source>Decide every conflict first: ours or theirs.</source>
        <translation>请先决定每个冲突：我方或对方。</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>不缺什么</translation>
    </message>
    <message>
        <source>who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>what</source>
        <translation>什么</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>何时之前</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>为谁</translation>
    </message>
</context>
<context>
    <name>MomentDialog</name>
    <message>
        <source>As it was</source>
        <translation>回看</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Known by the end of this day (UTC)</source>
        <translation>到该日结束时所知 (UTC)(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;True by this day, as far as is known now</source>
        <translation>到该日为止的事实，按现在所知(&amp;T)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Every view and report shows what was so then. Nothing can be changed while you look back.</source>
        <translation>所有视图和报告都显示当时的情况。回看期间不能更改。</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>%1: %2 due</source>
        <translation>%1：%2 项到期</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>None yet. Import one to begin.</source>
        <translation>还没有。导入一份即可开始。</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Commitments of this document</source>
        <translation>此文档的承诺</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>What needs attention, and what is new</source>
        <translation>需要关注的事项和新情况</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>总体情况</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>项承诺</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>已判断</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Begin with a document</source>
        <translation>从一份文档开始</translation>
    </message>
    <message>
        <source>Import a communiqué, a press release or a plan. What is promised in it is proposed to you; what you accept is tracked, and what needs you stands here each morning.</source>
        <translation>导入一份公报、新闻稿或计划。其中的承诺会向您提出；您接受的会被跟踪，每天早上这里列出需要您处理的事项。</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>导入文档…</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Candidates to be reviewed</source>
        <translation>待审阅的候选</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>今天没有需要您处理的事项。</translation>
    </message>
    <message numerus="yes">
        <source>Due within %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Possibly overdue: past by one reading</source>
        <translation>可能逾期：按一种解读已过期</translation>
    </message>
    <message>
        <source>Verdict against the numbers</source>
        <translation>判断与数字不符</translation>
    </message>
    <message>
        <source>To be searched again</source>
        <translation>需要再次搜索</translation>
    </message>
    <message>
        <source>Words no longer found in the document</source>
        <translation>文档中不再找得到的词语</translation>
    </message>
    <message>
        <source>Judged without evidence</source>
        <translation>有判断但没有证据</translation>
    </message>
    <message>
        <source>Nothing written down for long</source>
        <translation>很久没有记录</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 以来</translation>
    </message>
    <message>
        <source>New in the last 7 days</source>
        <translation>最近 7 天的新情况</translation>
    </message>
    <message>
        <source>commitments added</source>
        <translation>项承诺被添加</translation>
    </message>
    <message>
        <source>judged anew</source>
        <translation>项有新判断</translation>
    </message>
    <message>
        <source>quantities recorded</source>
        <translation>个数量被记录</translation>
    </message>
    <message>
        <source>given evidence</source>
        <translation>项获得证据</translation>
    </message>
    <message>
        <source>deadlines revised</source>
        <translation>个期限被修订</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>Next deadlines</source>
        <translation>最近的期限</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>By party</source>
        <translation>按参与方</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>按文档</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page %1 of %2 as a picture</source>
        <translation>第 %1 页，共 %2 页，图像</translation>
    </message>
    <message>
        <source>The pages are being opened …</source>
        <translation>正在打开页面…</translation>
    </message>
    <message>
        <source>Page %1 is being drawn …</source>
        <translation>正在绘制第 %1 页…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>转到任意位置</translation>
    </message>
    <message>
        <source>Command, view, document, or words of a commitment</source>
        <translation>命令、视图、文档或承诺中的词语</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>没有包含这些词语的内容。</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
</context>
<context>
    <name>Pasts</name>
    <message>
        <source>Looking back</source>
        <translation>回看</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Search commitments</source>
        <translation>搜索承诺</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>承诺</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
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
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Under which you judge. Empty: the name of your account.</source>
        <translation>判断时使用的姓名。留空：使用您的账户名。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the window, with its dates and numbers. Documents and reports keep theirs.</source>
        <translation>窗口及其日期和数字的语言。文档和报告保持各自的语言。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light or dark; as the system, they change with it.</source>
        <translation>浅色或深色；跟随系统时会随之变化。</translation>
    </message>
    <message>
        <source>Size in percent</source>
        <translation>大小（百分比）</translation>
    </message>
    <message>
        <source>Of words and drawings, 100 to 200.</source>
        <translation>文字和图形的大小，100 到 200。</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>So many days ahead a deadline counts as due soon.</source>
        <translation>提前这么多天算作即将到期。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查找</translation>
    </message>
    <message>
        <source>So many days after a search that found nothing, to look again.</source>
        <translation>没有找到的搜索之后，过这么多天再查。</translation>
    </message>
    <message>
        <source>On track from</source>
        <translation>按计划的下限</translation>
    </message>
    <message>
        <source>Percent of the expected pace from which a quantity is on track.</source>
        <translation>达到预期进度的这一百分比，即为按计划。</translation>
    </message>
    <message>
        <source>At risk from</source>
        <translation>有风险的下限</translation>
    </message>
    <message>
        <source>Percent of the expected pace from which a quantity is at risk, and not off track.</source>
        <translation>达到预期进度的这一百分比，为有风险，而非偏离计划。</translation>
    </message>
    <message>
        <source>Too early up to</source>
        <translation>为时过早的上限</translation>
    </message>
    <message>
        <source>Percent of the window up to which it is too early to tell.</source>
        <translation>时间段过去不到这一百分比时，为时过早，无法判断。</translation>
    </message>
    <message>
        <source>Tell what became due</source>
        <translation>通知到期事项</translation>
    </message>
    <message>
        <source>When the window starts, a note of the desktop tells what became due since the last time.</source>
        <translation>窗口启动时，用桌面通知说明自上次以来到期的事项。</translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation>允许动画</translation>
    </message>
    <message>
        <source>Otherwise nothing moves by itself, not even where work goes on.</source>
        <translation>否则没有任何东西会自己移动，即使工作正在进行。</translation>
    </message>
    <message>
        <source>Store to open</source>
        <translation>要打开的数据文件</translation>
    </message>
    <message>
        <source>The file that a start opens. Empty: the one in your data folder.</source>
        <translation>启动时打开的文件。留空：您数据文件夹中的文件。</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些词语的设置。</translation>
    </message>
    <message>
        <source>They are kept in %1</source>
        <translation>保存在 %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Record progress of %1</source>
        <translation>记录 %1 的进展</translation>
    </message>
    <message>
        <source>Value reached</source>
        <translation>达到的数值</translation>
    </message>
    <message>
        <source>in &amp;all by that day</source>
        <translation>截至该日合计(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;more than before</source>
        <translation>比以前增加(&amp;M)</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>如何统计</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why it counts all the same</source>
        <translation>为什么仍然计入</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>All who are bound</source>
        <translation>所有受约束者</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>数量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>数值(&amp;V)</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>截至(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>参与方(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>证据(&amp;V)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Nothing recorded up to that day.</source>
        <translation>到该日为止没有记录。</translation>
    </message>
    <message>
        <source>Last recorded: %1 as of %2.</source>
        <translation>最近记录：%1，截至 %2。</translation>
    </message>
    <message>
        <source>With this: %1 in all.</source>
        <translation>加上这次：合计 %1。</translation>
    </message>
    <message>
        <source>The deadline gives no expectation for that day.</source>
        <translation>该期限没有给出那一天的预期。</translation>
    </message>
    <message>
        <source>Expected by then at an even pace: %1 %2.</source>
        <translation>按均匀进度到那时预期：%1 %2。</translation>
    </message>
    <message>
        <source>Write the number that was reached.</source>
        <translation>请写出达到的数值。</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Quick add</source>
        <translation>快速添加</translation>
    </message>
    <message>
        <source>Who will do what, how much, for whom and by when</source>
        <translation>谁将做什么、多少、为谁、何时之前</translation>
    </message>
    <message>
        <source>The promise in one line</source>
        <translation>一行写出承诺</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>&amp;Edit before adding…</source>
        <translation>添加前编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>not read out of it</source>
        <translation>未能读出</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>承诺方</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>受益方</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Write a few words: the reason is kept.</source>
        <translation>请写几个词：理由会被保存。</translation>
    </message>
</context>
<context>
    <name>RelateDialog</name>
    <message>
        <source>Relate %1</source>
        <translation>关联 %1</translation>
    </message>
    <message>
        <source>What it is to the other</source>
        <translation>它与另一项的关系</translation>
    </message>
    <message>
        <source>Who says so, or why it is not known</source>
        <translation>谁这样说，或为何不清楚</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>关系(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>对象(&amp;W)</translation>
    </message>
    <message>
        <source>In t&amp;otals</source>
        <translation>合计中(&amp;O)</translation>
    </message>
    <message>
        <source>Until it is decided, every reading of a total is shown.</source>
        <translation>在作出决定之前，合计的各种读法都会显示。</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>建立关系</translation>
    </message>
    <message>
        <source>No commitment is chosen: search for the other one.</source>
        <translation>尚未选择承诺：请搜索另一项。</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>决定…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Decide what counts of it and %1</source>
        <translation>决定它与 %1 如何计数</translation>
    </message>
    <message>
        <source>Remove the relation with %1</source>
        <translation>删除与 %1 的关系</translation>
    </message>
    <message>
        <source>Remove the relation; undo brings it back</source>
        <translation>删除关系；撤销可恢复</translation>
    </message>
    <message>
        <source>%1: not decided</source>
        <translation>%1：未决定</translation>
    </message>
    <message>
        <source>%1 if %2</source>
        <translation>若%2则为 %1</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Accept all sure</source>
        <translation>全部接受有把握的</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Accept what the finder is sure of, as one step that can be undone (Shift+A)</source>
        <translation>接受所有有把握的候选，作为可撤销的一步 (Shift+A)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Show commitments</source>
        <translation>显示承诺</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>还没有可审阅的内容</translation>
    </message>
    <message>
        <source>Import a document: what is promised in it is proposed here, with the words that say so.</source>
        <translation>导入一份文档：其中的承诺连同说明它的词语会在这里提出。</translation>
    </message>
    <message>
        <source>Import documents…</source>
        <translation>导入文档…</translation>
    </message>
    <message>
        <source>Open it, mark the words of a promise and press Ctrl+M to add it by hand.</source>
        <translation>打开它，标记承诺的词语并按 Ctrl+M 手工添加。</translation>
    </message>
    <message>
        <source>Nothing was found in this document</source>
        <translation>此文档中没有找到承诺</translation>
    </message>
    <message>
        <source>Choose a document above to look at its decisions again.</source>
        <translation>在上方选择文档，再次查看其决定。</translation>
    </message>
    <message>
        <source>All candidates are decided</source>
        <translation>所有候选均已决定</translation>
    </message>
    <message>
        <source>All documents that wait</source>
        <translation>所有待处理的文档</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>已决定 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Accept all %Ln sure</source>
        <translation>
            <numerusform>接受全部 %Ln 条有把握的候选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln candidate(s) are decided.</source>
        <translation>
            <numerusform>全部 %Ln 条候选均已决定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Another name for %1.</source>
        <translation>%1 的新名称。</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
</context>
<context>
    <name>ScoreDialog</name>
    <message>
        <source>Score %1 for %2</source>
        <translation>为 %2 的 %1 评分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>What was done, in a sentence that a reader can check (required)</source>
        <translation>用一句读者可以核查的话说明做了什么（必填）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>评分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Log a search for %1</source>
        <translation>为 %1 记录一次搜索</translation>
    </message>
    <message>
        <source>mfa.gov.cn; Xinhua; the ministry&apos;s yearbook</source>
        <translation>mfa.gov.cn；新华社；该部年鉴</translation>
    </message>
    <message>
        <source>the words that were looked for</source>
        <translation>搜索所用的词语</translation>
    </message>
    <message>
        <source>en, zh</source>
        <translation>en, zh</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>搜索日期</translation>
    </message>
    <message>
        <source>Covers up to</source>
        <translation>覆盖至</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>再次查找于</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>在哪里(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>词语(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Made on</source>
        <translation>搜索日期(&amp;M)</translation>
    </message>
    <message>
        <source>Covers &amp;up to</source>
        <translation>覆盖至(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Found</source>
        <translation>找到(&amp;F)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>“Nothing found” is an observation with a day. It never counts as failure.</source>
        <translation>“没有找到”是带日期的观察，绝不算作失败。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>What may follow in the search</source>
        <translation>搜索中接下来可写的内容</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>可以搜索什么</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>字段：%1</translation>
    </message>
    <message>
        <source>Ctrl+Space tells what may follow; a minus before a term excludes it.</source>
        <translation>Ctrl+空格 显示可写的内容；词前加减号表示排除。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>正在重做</translation>
    </message>
</context>
<context>
    <name>SharedFields</name>
    <message>
        <source>2026-01-31; statuses need it</source>
        <translation>2026-01-31；状态需要它</translation>
    </message>
    <message>
        <source>Where no column says it</source>
        <translation>没有列说明时</translation>
    </message>
    <message>
        <source>USD, places …</source>
        <translation>USD、名额…</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>截至(&amp;A)</translation>
    </message>
    <message>
        <source>Who &amp;promises</source>
        <translation>谁承诺(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Days like 03/04/2025</source>
        <translation>03/04/2025 之类的日期(&amp;D)</translation>
    </message>
    <message>
        <source>Numbers &amp;like 1,500</source>
        <translation>1,500 之类的数字(&amp;L)</translation>
    </message>
    <message>
        <source>Other &amp;statuses</source>
        <translation>其他状态(&amp;S)</translation>
    </message>
    <message>
        <source>either way, both are kept</source>
        <translation>两种都可能，均保留</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>fifteen hundred</source>
        <translation>一千五百</translation>
    </message>
    <message>
        <source>one and a half</source>
        <translation>一点五</translation>
    </message>
    <message>
        <source>go into the note</source>
        <translation>写入备注</translation>
    </message>
    <message>
        <source>refuse the row</source>
        <translation>拒绝该行</translation>
    </message>
    <message>
        <source>%1 is no single day.</source>
        <translation>%1 不是单独的一天。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Show the text as it was read (P)</source>
        <translation>显示读入的文本 (P)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Show the picture of the page (P)</source>
        <translation>显示页面图像 (P)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Show text and page side by side (Shift+P)</source>
        <translation>文本与页面并排显示 (Shift+P)</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>上一页 (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>下一页 (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>缩小 (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Make the page as wide as the window (Ctrl+0)</source>
        <translation>使页面与窗口同宽 (Ctrl+0)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The pages cannot be shown, so here is the text. %1</source>
        <translation>无法显示页面，因此显示文本。%1</translation>
    </message>
</context>
<context>
    <name>Speaking</name>
    <message>
        <source>The words of the document</source>
        <translation>文档的词语</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split %1</source>
        <translation>拆分 %1</translation>
    </message>
    <message>
        <source>The words of the candidate, one line for each part</source>
        <translation>候选的词语，每部分一行</translation>
    </message>
    <message>
        <source>One line for each promise: Enter cuts at the caret, Backspace at the start of a line joins.</source>
        <translation>每个承诺一行：回车在光标处切分，行首退格合并。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln 个部分</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut it at least once: put the caret before a word and press Enter.</source>
        <translation>至少切分一次：把光标放在词前并按回车。</translation>
    </message>
</context>
<context>
    <name>StandingView</name>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>还没有可统计的内容</translation>
    </message>
    <message>
        <source>Accept commitments in the review, then judge them.</source>
        <translation>先在审阅中接受承诺，再作判断。</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Verdicts are people’s. Not judged yet means that nobody has looked, not that it failed.</source>
        <translation>判断由人作出。尚未判断表示没有人看过，并不表示失败。</translation>
    </message>
    <message>
        <source>The mark is where an even pace would be: computed from the dates, no verdict.</source>
        <translation>标记处是均匀进度应到的位置：由日期算出，不是判断。</translation>
    </message>
    <message>
        <source>By party</source>
        <translation>按参与方</translation>
    </message>
    <message>
        <source>A commitment of several parties counts for each: the rows need not add up.</source>
        <translation>多方的承诺对每一方都计数：各行相加不必等于总数。</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>By document</source>
        <translation>按文档</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>项承诺</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>已判断</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>尚未判断</translation>
    </message>
    <message>
        <source>past due, open</source>
        <translation>已过期，未结</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>总计</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Record status of %1</source>
        <translation>记录 %1 的状态</translation>
    </message>
    <message numerus="yes">
        <source>The same status for %Ln commitment(s), as one step</source>
        <translation>
            <numerusform>%Ln 项承诺使用相同状态，作为一步</numerusform>
        </translation>
    </message>
    <message>
        <source>True on</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Why it is so, in a sentence that a reader can check (required)</source>
        <translation>用一句读者可以核查的话说明理由（必填）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>All who are bound</source>
        <translation>所有受约束者</translation>
    </message>
    <message>
        <source>Why it stands without</source>
        <translation>为什么没有证据仍成立</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;True on</source>
        <translation>生效日期(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Party</source>
        <translation>参与方(&amp;P)</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>证据(&amp;V)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>That day lies ahead.</source>
        <translation>那一天还没有到。</translation>
    </message>
    <message>
        <source>The computed signal says “%1”. Yours is the verdict, and it stands.</source>
        <translation>计算得出的信号是“%1”。您的是判断，以您的为准。</translation>
    </message>
    <message>
        <source>“%1” needs %2. Add it, or say why it stands without.</source>
        <translation>“%1”需要 %2。请添加，或说明为什么没有也成立。</translation>
    </message>
    <message numerus="yes">
        <source>Judging %Ln commitment(s)</source>
        <translation>
            <numerusform>正在判断 %Ln 项承诺</numerusform>
        </translation>
    </message>
    <message>
        <source>A status needs a note: why it is so, in a sentence that a reader can check.</source>
        <translation>状态需要备注：用一句读者可以核查的话说明理由。</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Undo several steps</source>
        <translation>撤销多步</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>步骤，最新在前</translation>
    </message>
    <message>
        <source>Redo brings them back, one after the other.</source>
        <translation>重做会逐一恢复它们。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln step(s)</source>
        <translation>
            <numerusform>撤销 %Ln 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Progress of the work in hand</source>
        <translation>当前工作的进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>TableImportDialog</name>
    <message>
        <source>Import table %1</source>
        <translation>导入表格 %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>将建立的内容</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Rows that are there already</source>
        <translation>已经存在的行</translation>
    </message>
    <message>
        <source>Sa&amp;ve refused rows…</source>
        <translation>保存被拒绝的行(&amp;V)…</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>每一列的含义</translation>
    </message>
    <message>
        <source>For all rows</source>
        <translation>适用于所有行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %Ln row(s) …</source>
        <translation>
            <numerusform>正在检查 %Ln 行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Refused because</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>Is already</source>
        <translation>已经是</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln commitment(s)</source>
        <translation>
            <numerusform>导入 %Ln 项承诺</numerusform>
        </translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>The refused rows are in %1. Mend them and import that file.</source>
        <translation>被拒绝的行在 %1。请修改后再导入该文件。</translation>
    </message>
</context>
<context>
    <name>TimeHead</name>
    <message>
        <source>Commitment</source>
        <translation>承诺</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Found in part</source>
        <translation>部分找到</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>%1, for “%2”</source>
        <translation>%1，查“%2”</translation>
    </message>
    <message>
        <source>Look again on %1</source>
        <translation>再次查找于 %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nobody has judged this yet. That says nothing about the promise.</source>
        <translation>还没有人作出判断。这并不说明承诺如何。</translation>
    </message>
    <message>
        <source>Recorded numbers</source>
        <translation>记录的数字</translation>
    </message>
    <message>
        <source>Rests on: %1</source>
        <translation>依据：%1</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Weighing</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>分量</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Programme that it names</source>
        <translation>它所指明的项目</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>来源类型</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>%1 at the latest</source>
        <translation>最迟 %1</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺</translation>
    </message>
</context>
<context>
    <name>candidate</name>
    <message>
        <source>no promise: it describes or comments</source>
        <translation>不是承诺：是描述或评论</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>已经完成</translation>
    </message>
    <message>
        <source>calls upon others</source>
        <translation>是对他方的呼吁</translation>
    </message>
    <message>
        <source>too vague to check</source>
        <translation>过于含糊，无法核查</translation>
    </message>
    <message>
        <source>repeats another promise</source>
        <translation>重复另一承诺</translation>
    </message>
    <message>
        <source>part of another promise</source>
        <translation>是另一承诺的一部分</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>承诺方</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>受益方</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Mark the words of a promise in a document first, then choose this again.</source>
        <translation>请先在文档中标记承诺的词语，再选择此命令。</translation>
    </message>
    <message>
        <source>This commitment promises no quantity. Edit it to add one, or record a status.</source>
        <translation>此承诺没有数量。请编辑添加数量，或记录状态。</translation>
    </message>
    <message>
        <source>Withdraw from tracking</source>
        <translation>撤出跟踪</translation>
    </message>
    <message>
        <source>Nothing is deleted: the commitment leaves the lists and can be found again with is:withdrawn.</source>
        <translation>不会删除任何内容：承诺离开列表，可用 is:withdrawn 再找到。</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawing %Ln commitment(s)</source>
        <translation>
            <numerusform>正在撤出 %Ln 项承诺</numerusform>
        </translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Search, order, groups and columns are kept under this name, in the navigation.</source>
        <translation>搜索、排序、分组和列以此名称保存在导航中。</translation>
    </message>
    <message>
        <source>Copy as c&amp;ited text</source>
        <translation>复制为引用文本(&amp;I)</translation>
    </message>
    <message>
        <source>Change &amp;due…</source>
        <translation>更改期限(&amp;D)…</translation>
    </message>
    <message>
        <source>Change &amp;tags…</source>
        <translation>更改标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;olumns and groups…</source>
        <translation>列和分组(&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;view…</source>
        <translation>保存视图(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Record &amp;status…</source>
        <translation>记录状态(&amp;S)…</translation>
    </message>
    <message>
        <source>Record &amp;progress…</source>
        <translation>记录进展(&amp;P)…</translation>
    </message>
    <message>
        <source>Add e&amp;vidence…</source>
        <translation>添加证据(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Log search…</source>
        <translation>记录搜索(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Relate…</source>
        <translation>关联(&amp;R)…</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>评论(&amp;O)…</translation>
    </message>
    <message>
        <source>Show in &amp;document</source>
        <translation>在文档中显示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>撤出(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Commitment</source>
        <translation>承诺(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add commitment…</source>
        <translation>添加承诺(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quick add…</source>
        <translation>快速添加(&amp;Q)…</translation>
    </message>
    <message>
        <source>Add from &amp;marked words…</source>
        <translation>从标记的词语添加(&amp;M)…</translation>
    </message>
    <message>
        <source>What you chose is used when the window is opened anew.</source>
        <translation>重新打开窗口后使用您的选择。</translation>
    </message>
    <message>
        <source>Open it anew now</source>
        <translation>现在重新打开</translation>
    </message>
    <message>
        <source>What you chose is used from the next start of the program.</source>
        <translation>下次启动程序时使用您的选择。</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo several steps…</source>
        <translation>撤销多步(&amp;U)…</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>首选项(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy as table</source>
        <translation>复制为表格(&amp;C)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>导入文档</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>报告在 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open or create a store</source>
        <translation>打开或新建数据文件</translation>
    </message>
    <message>
        <source>Stores (*.pledgebook);;All files (*)</source>
        <translation>数据文件 (*.pledgebook);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Back up the store</source>
        <translation>备份数据文件</translation>
    </message>
    <message>
        <source>The store was copied to %1, and the copy was checked.</source>
        <translation>数据文件已复制到 %1，副本已经检查。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The store is sound: pages, keys, search index, passages and evidence files were checked.</source>
        <translation>数据文件完好：页、键、搜索索引、段落和证据文件均已检查。</translation>
    </message>
    <message>
        <source>Checking the store</source>
        <translation>正在检查数据文件</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation>合并副本</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>正在与 %1 比较</translation>
    </message>
    <message>
        <source>%1 has nothing that is not here already.</source>
        <translation>%1 中没有这里尚无的内容。</translation>
    </message>
    <message>
        <source>Merging %1</source>
        <translation>正在合并 %1</translation>
    </message>
    <message>
        <source>ours stands everywhere</source>
        <translation>处处保留我方</translation>
    </message>
    <message>
        <source>%1 is merged: %2.</source>
        <translation>已合并 %1：%2。</translation>
    </message>
    <message>
        <source>Their numbers changed: %1.</source>
        <translation>其编号已更改：%1。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import documents…</source>
        <translation>导入文档(&amp;I)…</translation>
    </message>
    <message>
        <source>Import &amp;table…</source>
        <translation>导入表格(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Paste as document…</source>
        <translation>粘贴为文档(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>导出报告(&amp;E)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Open store…</source>
        <translation>打开数据文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Back up store…</source>
        <translation>备份数据文件(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Check store</source>
        <translation>检查数据文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Merge a copy…</source>
        <translation>合并副本(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help on this view</source>
        <translation>此视图的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Pledgebook</source>
        <translation>关于 Pledgebook(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>转到任意位置(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to the &amp;message</source>
        <translation>转到消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>As it &amp;was on…</source>
        <translation>回看某日(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation>导航栏(&amp;N)</translation>
    </message>
    <message>
        <source>Detail &amp;panel</source>
        <translation>详情面板(&amp;P)</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>系统颜色(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>Accept the candidate</source>
        <translation>接受候选</translation>
    </message>
    <message>
        <source>Edit, then accept</source>
        <translation>编辑后接受</translation>
    </message>
    <message>
        <source>Reject, with a reason</source>
        <translation>拒绝并说明理由</translation>
    </message>
    <message>
        <source>Next / previous candidate</source>
        <translation>下一条 / 上一条候选</translation>
    </message>
    <message>
        <source>Accept all that are sure</source>
        <translation>接受所有有把握的</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>放回队列</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Show the commitment that was made of it</source>
        <translation>显示由它生成的承诺</translation>
    </message>
    <message>
        <source>Agenda / timeline / calendar</source>
        <translation>日程 / 时间线 / 日历</translation>
    </message>
    <message>
        <source>Timeline: nearer / farther / all of it</source>
        <translation>时间线：拉近 / 拉远 / 全部</translation>
    </message>
    <message>
        <source>Timeline: earlier / later</source>
        <translation>时间线：更早 / 更晚</translation>
    </message>
    <message>
        <source>Calendar: previous / next month</source>
        <translation>日历：上个月 / 下个月</translation>
    </message>
    <message>
        <source>Calendar: today</source>
        <translation>日历：今天</translation>
    </message>
    <message>
        <source>Calendar: what is due on the day</source>
        <translation>日历：当日到期事项</translation>
    </message>
    <message>
        <source>Judge the cell</source>
        <translation>判断单元格</translation>
    </message>
    <message>
        <source>First / last party</source>
        <translation>第一个 / 最后一个参与方</translation>
    </message>
    <message>
        <source>First / last cell</source>
        <translation>第一个 / 最后一个单元格</translation>
    </message>
    <message>
        <source>Show in the document, or edit the cell</source>
        <translation>在文档中显示，或编辑单元格</translation>
    </message>
    <message>
        <source>Complete the search</source>
        <translation>补全搜索</translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>在文档中显示</translation>
    </message>
    <message>
        <source>Next / previous commitment</source>
        <translation>下一项 / 上一项承诺</translation>
    </message>
    <message>
        <source>Next / previous place found</source>
        <translation>下一处 / 上一处</translation>
    </message>
</context>
<context>
    <name>copying</name>
    <message>
        <source>p. %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
</context>
<context>
    <name>cycles</name>
    <message>
        <source>Interim</source>
        <translation>中期</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>终期</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>counted from %1</source>
        <translation>从 %1 起算</translation>
    </message>
    <message>
        <source>reached: no data</source>
        <translation>完成：无数据</translation>
    </message>
    <message>
        <source>reached: %1%2 as of %3</source>
        <translation>完成：%1%2，截至 %3</translation>
    </message>
    <message>
        <source>expected by then: %1</source>
        <translation>到那时预期：%1</translation>
    </message>
    <message>
        <source>expected by now: %1</source>
        <translation>到现在预期：%1</translation>
    </message>
    <message>
        <source>no date in the source</source>
        <translation>来源中没有日期</translation>
    </message>
    <message>
        <source>not resolved to a date</source>
        <translation>未确定为日期</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>counted from %1, the document&apos;s date</source>
        <translation>从文档日期 %1 起算</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Not resolved: it counts from the document&apos;s date, which is not known.</source>
        <translation>未确定：它从文档日期起算，而该日期未知。</translation>
    </message>
    <message>
        <source>no end; it can be reviewed, but never falls due</source>
        <translation>没有终点；可以复查，但不会到期</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>, counted from %1</source>
        <translation>，从 %1 起算</translation>
    </message>
    <message>
        <source>or:</source>
        <translation>或：</translation>
    </message>
    <message>
        <source>Names, separated by ;</source>
        <translation>名称，用 ; 分隔</translation>
    </message>
    <message>
        <source>2026-06-30, 2027, by 2030, next year …</source>
        <translation>2026-06-30、2027、by 2030、next year …</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Prefer the other reading</source>
        <translation>优先采用另一种解读</translation>
    </message>
    <message>
        <source>Another quantity</source>
        <translation>另一个数量</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>of what</source>
        <translation>什么的</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>数字类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>正好</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>additional</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Party: %1</source>
        <translation>参与方：%1</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>承诺方</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>受益方</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>in all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>%1 of %2 judged</source>
        <translation>已判断 %1 / %2</translation>
    </message>
    <message>
        <source>none judged</source>
        <translation>均未判断</translation>
    </message>
    <message>
        <source>Delivered against the even pace</source>
        <translation>兑现与均匀进度的对比</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 项</translation>
    </message>
</context>
<context>
    <name>matrix</name>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>%1 (for all who are bound)</source>
        <translation>%1（适用于所有受约束者）</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>尚未判断</translation>
    </message>
    <message>
        <source>not bound</source>
        <translation>不受约束</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message numerus="yes">
        <source>%n commitment(s) became due since %1.</source>
        <translation>
            <numerusform>自 %1 以来有 %n 项承诺到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Which candidates</source>
        <translation>哪些候选</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>全部候选</translation>
    </message>
    <message>
        <source>Undecided only</source>
        <translation>仅未决定的</translation>
    </message>
</context>
<context>
    <name>readings</name>
    <message>
        <source>the calendar year after the document&apos;s date</source>
        <translation>文档日期之后的那个日历年</translation>
    </message>
    <message>
        <source>the calendar years after the document&apos;s date</source>
        <translation>文档日期之后的各日历年</translation>
    </message>
    <message>
        <source>fiscal year: which party&apos;s calendar?</source>
        <translation>财政年度：按哪一方的历法？</translation>
    </message>
    <message>
        <source>April to March (India, United Kingdom)</source>
        <translation>4月至次年3月（印度、英国）</translation>
    </message>
    <message>
        <source>July to June (Australia)</source>
        <translation>7月至次年6月（澳大利亚）</translation>
    </message>
    <message>
        <source>October to September (United States)</source>
        <translation>10月至次年9月（美国）</translation>
    </message>
    <message>
        <source>April to March (India, Japan, United Kingdom)</source>
        <translation>4月至次年3月（印度、日本、英国）</translation>
    </message>
    <message>
        <source>to the round year</source>
        <translation>至整数年</translation>
    </message>
    <message>
        <source>to the decade&apos;s last year</source>
        <translation>至该十年的最后一年</translation>
    </message>
    <message>
        <source>the middle of it</source>
        <translation>其中间</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the document&apos;s date</source>
        <translation>
            <numerusform>自文档日期起 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) from the document&apos;s date</source>
        <translation>
            <numerusform>自文档日期起 %n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from the document&apos;s date</source>
        <translation>
            <numerusform>自文档日期起 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) from the document&apos;s date</source>
        <translation>
            <numerusform>自文档日期起 %n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decade(s) from the document&apos;s date</source>
        <translation>
            <numerusform>自文档日期起 %n 个十年</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>searchhelp</name>
    <message>
        <source>words in title, statement, note, parties and tags; all of them</source>
        <translation>标题、陈述、备注、参与方和标签中的词语；全部包含</translation>
    </message>
    <message>
        <source>these words together</source>
        <translation>这些词语连在一起</translation>
    </message>
    <message>
        <source>of a party, and without a word</source>
        <translation>某参与方的，且不含某词</translation>
    </message>
    <message>
        <source>not closed, and due before 2027</source>
        <translation>未结，且 2027 年前到期</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>二者之一</translation>
    </message>
    <message>
        <source>past due and nothing to show for it</source>
        <translation>已过期且没有证据</translation>
    </message>
    <message>
        <source>touched in the last seven days</source>
        <translation>最近七天有变动</translation>
    </message>
</context>
<context>
    <name>shares</name>
    <message>
        <source>no data of %1</source>
        <translation>没有 %1 的数据</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>expected by then %1</source>
        <translation>到那时预期 %1</translation>
    </message>
    <message>
        <source>expected by now %1</source>
        <translation>到现在预期 %1</translation>
    </message>
    <message>
        <source>at this pace reached about %1</source>
        <translation>按此进度约在 %1 完成</translation>
    </message>
</context>
<context>
    <name>table_import</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Who promises</source>
        <translation>谁承诺</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>受益方</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>谁执行</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit or currency</source>
        <translation>单位或货币</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Day of the status</source>
        <translation>状态日期</translation>
    </message>
    <message>
        <source>Number reached</source>
        <translation>达到的数值</translation>
    </message>
    <message>
        <source>Day of the number reached</source>
        <translation>达到数值的日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Reference (C-0007)</source>
        <translation>编号 (C-0007)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>来源地址</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>Somebody looked: nothing was done yet</source>
        <translation>有人查过：还没有做任何事</translation>
    </message>
    <message>
        <source>Work towards it is known</source>
        <translation>已知有相关工作</translation>
    </message>
    <message>
        <source>Some of it was given</source>
        <translation>已给出一部分</translation>
    </message>
    <message>
        <source>All of it was given or done</source>
        <translation>已全部给出或完成</translation>
    </message>
    <message>
        <source>It was begun and does not move</source>
        <translation>已开始但没有进展</translation>
    </message>
    <message>
        <source>What was done was taken back</source>
        <translation>做了之后又收回</translation>
    </message>
    <message>
        <source>A later promise has taken its place</source>
        <translation>后来的承诺取代了它</translation>
    </message>
    <message>
        <source>Its time is over, and it was not kept</source>
        <translation>期限已过，没有兑现</translation>
    </message>
    <message>
        <source>The sources contradict each other</source>
        <translation>来源相互矛盾</translation>
    </message>
    <message>
        <source>Somebody searched and found nothing</source>
        <translation>有人搜索过，没有找到</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>O&amp;verview</source>
        <translation>概览(&amp;V)</translation>
    </message>
    <message>
        <source>What needs you now: what is overdue, due soon, without evidence or silent for long; then how it all stands. Every number opens the list behind it.</source>
        <translation>现在需要您处理的：逾期、即将到期、没有证据或久无音讯的；然后是总体情况。每个数字都可打开其背后的列表。</translation>
    </message>
    <message>
        <source>&amp;Commitments</source>
        <translation>承诺(&amp;C)</translation>
    </message>
    <message>
        <source>Every commitment, a row each. Words in the search narrow the list; field:value narrows it further, and help stands under the field while you type. Choose several rows to judge, tag or withdraw them as one step.</source>
        <translation>所有承诺，每项一行。搜索中的词语缩小列表；field:value 进一步缩小，输入时下方有帮助。选择多行可一步完成判断、加标签或撤出。</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>What the finder proposes, beside the document. Accept what is a promise, edit it first where a field is wrong, reject what is none and say why. What was set aside stays at the end of the queue, for you to audit.</source>
        <translation>查找器提出的候选，与文档并列。接受真正的承诺，字段有误先编辑，不是承诺的拒绝并说明理由。被搁置的留在队列末尾，供您核查。</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>期限(&amp;D)</translation>
    </message>
    <message>
        <source>What falls due and when. A deadline is a span: it begins on the earliest day that the source allows and ends on the latest. Possibly overdue means that the earliest is past and the latest is not.</source>
        <translation>什么在何时到期。期限是一个时段：从来源允许的最早一天到最晚一天。可能逾期表示最早一天已过而最晚一天未过。</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>矩阵(&amp;M)</translation>
    </message>
    <message>
        <source>Parties and commitments: how each promise stands for each party that is bound, as a status or as a score of a cycle. Enter judges the cell. Hatched does not apply, a dotted ring is not judged yet.</source>
        <translation>参与方与承诺：每项承诺对每个受约束方的情况，为状态或某周期的评分。回车判断单元格。斜线表示不适用，虚线圆圈表示尚未判断。</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>进展(&amp;P)</translation>
    </message>
    <message>
        <source>How much is kept, by party, kind and document, and what was delivered against an even pace. What the calendar and the numbers say is a signal; a verdict is given by people alone.</source>
        <translation>按参与方、类型和文档统计兑现多少，以及与均匀进度相比完成多少。日历和数字所说的是信号；判断只由人作出。</translation>
    </message>
    <message>
        <source>D&amp;ocument</source>
        <translation>文档(&amp;O)</translation>
    </message>
    <message>
        <source>The text as it was read, which never changes, with its promises lit. Mark words and press Ctrl+M to make a commitment of them.</source>
        <translation>读入的文本，永不改变，其中的承诺被标亮。标记词语并按 Ctrl+M 即可建立承诺。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not judged yet</source>
        <translation>尚未判断</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Partially delivered</source>
        <translation>部分兑现</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Expired undelivered</source>
        <translation>逾期未兑现</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>No evidence found</source>
        <translation>未找到证据</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>坚定</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>缓和</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>已达目标</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Past due, outcome unknown</source>
        <translation>已过期，结果未知</translation>
    </message>
    <message>
        <source>Possibly overdue</source>
        <translation>可能逾期</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Too early to tell</source>
        <translation>为时过早</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>偏离计划</translation>
    </message>
    <message>
        <source>Slipping</source>
        <translation>倒退</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>尚未到期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已履行</translation>
    </message>
    <message>
        <source>Closed otherwise</source>
        <translation>以其他方式结束</translation>
    </message>
    <message>
        <source>stated in the text</source>
        <translation>文中写明</translation>
    </message>
    <message>
        <source>from the file&apos;s metadata</source>
        <translation>来自文件元数据</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>由您给出</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>有把握</translation>
    </message>
    <message>
        <source>Below the line</source>
        <translation>线下</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Words of a document</source>
        <translation>文档中的词语</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已宣布</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Budgeted</source>
        <translation>已列入预算</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>已签约</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>正在兑现</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>反驳</translation>
    </message>
    <message>
        <source>Qualifies</source>
        <translation>有保留</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Source: –</source>
        <translation>来源：–</translation>
    </message>
    <message>
        <source>The pledgor&apos;s own word</source>
        <translation>承诺方自己的说法</translation>
    </message>
    <message>
        <source>Another official source</source>
        <translation>其他官方来源</translation>
    </message>
    <message>
        <source>Press or research</source>
        <translation>媒体或研究</translation>
    </message>
    <message>
        <source>Hearsay</source>
        <translation>传闻</translation>
    </message>
    <message>
        <source>What was looked for</source>
        <translation>所找的内容</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>一部分</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Correct document</source>
        <translation>更正文档</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Reconsider</source>
        <translation>重新考虑</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Merge candidates</source>
        <translation>合并候选</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Import new version</source>
        <translation>导入新版本</translation>
    </message>
    <message>
        <source>Anchor passage</source>
        <translation>锚定段落</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤出</translation>
    </message>
    <message>
        <source>Record status</source>
        <translation>记录状态</translation>
    </message>
    <message>
        <source>Record progress</source>
        <translation>记录进展</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>Link passage</source>
        <translation>关联段落</translation>
    </message>
    <message>
        <source>Define scale</source>
        <translation>定义量表</translation>
    </message>
    <message>
        <source>Define event</source>
        <translation>定义活动</translation>
    </message>
    <message>
        <source>Define cycle</source>
        <translation>定义周期</translation>
    </message>
    <message>
        <source>Import scores</source>
        <translation>导入评分</translation>
    </message>
    <message>
        <source>Record score</source>
        <translation>记录评分</translation>
    </message>
    <message>
        <source>Set applicability</source>
        <translation>设定适用性</translation>
    </message>
    <message>
        <source>Write rubric</source>
        <translation>编写评分规则</translation>
    </message>
    <message>
        <source>Log search</source>
        <translation>记录搜索</translation>
    </message>
    <message>
        <source>Archive evidence</source>
        <translation>存档证据</translation>
    </message>
    <message>
        <source>Judge evidence</source>
        <translation>评判证据</translation>
    </message>
    <message>
        <source>Revise deadline</source>
        <translation>修订期限</translation>
    </message>
    <message>
        <source>Set milestone</source>
        <translation>设定里程碑</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>建立关系</translation>
    </message>
    <message>
        <source>Record exchange rate</source>
        <translation>记录汇率</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Decide coding</source>
        <translation>裁定编码</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>与之重叠</translation>
    </message>
    <message>
        <source>Adds to</source>
        <translation>增加于</translation>
    </message>
    <message>
        <source>Is added to by</source>
        <translation>由其增加</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Is superseded by</source>
        <translation>被取代于</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Is amended by</source>
        <translation>被修订于</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>重申</translation>
    </message>
    <message>
        <source>Is restated by</source>
        <translation>被重申于</translation>
    </message>
    <message>
        <source>Is part of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Implements</source>
        <translation>落实</translation>
    </message>
    <message>
        <source>Is implemented by</source>
        <translation>由其落实</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>源自</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>引出</translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation>与之冲突</translation>
    </message>
    <message>
        <source>both count</source>
        <translation>两项都计</translation>
    </message>
    <message>
        <source>the later counts</source>
        <translation>计较晚的一项</translation>
    </message>
    <message>
        <source>the earlier counts</source>
        <translation>计较早的一项</translation>
    </message>
    <message>
        <source>Standing of commitments</source>
        <translation>承诺总体情况</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Commitment cards</source>
        <translation>承诺卡片</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>early</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>on time by one reading</source>
        <translation>按一种解读为按时</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>撤出原因</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Earliest due day</source>
        <translation>最早到期日</translation>
    </message>
    <message>
        <source>Latest due day</source>
        <translation>最晚到期日</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status date</source>
        <translation>状态日期</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加于</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>True on</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录于</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>In the source&apos;s words</source>
        <translation>来源的原话</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>No party</source>
        <translation>没有参与方</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>没有文档</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>没有证据</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commitment(s)</source>
        <translation>
            <numerusform>%Ln 项承诺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s)</source>
        <translation>
            <numerusform>%Ln 条候选</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>%1 past due</source>
        <translation>已过期 %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>split</source>
        <translation>已拆分</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已合并</translation>
    </message>
</context>
</TS>
