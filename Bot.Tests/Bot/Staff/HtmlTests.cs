using EcomBot.Bot.Staff.Pages;

namespace EcomBot.Tests.Bot.Staff;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onclick='x'", "&quot; onclick=&#x27;x&#x27;")]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("你好 Größe", "你好 Größe")]
    public void What_is_put_into_a_page_is_escaped(string text, string escaped) => Assert.Equal($"<p>{escaped}</p>", Html.Of($"<p>{text}</p>").Text);

    [Fact]
    public void Html_within_html_stays_html()
    {
        string[] items = ["<", "b"];

        Assert.Equal("<ul><li>&lt;</li><li>b</li></ul>1.50", Html.Of($"<ul>{items.Select(item => Html.Of($"<li>{item}</li>"))}</ul>{1.5m:0.00}").Text);
    }
}
