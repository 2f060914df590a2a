using Microsoft.Recognizers.Text;

namespace EcomBot.Tests.Sdk.RecognizersDateTime;

public sealed class ChineseDateTimeTests
{
    [Theory]
    [InlineData("请在2021年6月5日送到", "2021年6月5日 | date | 2021-06-05 2021-06-05")]
    [InlineData("二月十四日下的单", "二月十四日 | date | XXXX-02-14 2020-02-14; XXXX-02-14 2021-02-14")]
    [InlineData("明天能到吗", "明天 | date | 2020-03-05 2020-03-05")]
    [InlineData("下周五可以吗", "下周五 | date | 2020-03-13 2020-03-13")]
    [InlineData("我两周前买的", "两周前 | date | 2020-02-19 2020-02-19")]
    [InlineData("三天后再来", "三天后 | date | 2020-03-07 2020-03-07")]
    [InlineData("圣诞节之前", "圣诞节之前 | daterange | XXXX-12-25 before ..2019-12-25; XXXX-12-25 before ..2020-12-25")]
    [InlineData("下午五点半打给我", "下午五点半 | time | T17:30 17:30:00")]
    [InlineData("明天下午三点", "明天下午三点 | datetime | 2020-03-05T15 2020-03-05 15:00:00")]
    [InlineData("上个月的订单", "上个月 | daterange | 2020-02 2020-02-01..2020-03-01")]
    [InlineData("上午九点到十一点", "上午九点到十一点 | timerange | (T09,T11,PT2H) 09:00:00..11:00:00")]
    [InlineData("过去10天", "过去10天 | daterange | (2020-02-23,2020-03-04,P10D) 2020-02-23..2020-03-04")]
    [InlineData("等了三个星期", "三个星期 | duration | P3W 1814400")]
    [InlineData("每周一送货", "每周一 | set | XXXX-WXX-1 not resolved")]
    public void An_expression_is_recognized(string text, string expected) => Assert.Equal([expected], Said.In(Culture.Chinese, text));

    [Theory]
    [InlineData("我要两件衬衫")]
    [InlineData("订单号是12345678901")]
    public void What_is_no_time_is_left_alone(string text) => Assert.Empty(Said.In(Culture.Chinese, text));
}
