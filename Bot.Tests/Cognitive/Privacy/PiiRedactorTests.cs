using EcomBot.Cognitive.Privacy;

namespace EcomBot.Tests.Cognitive.Privacy;

public sealed class PiiRedactorTests
{
    private static readonly PiiRedactor Redactor = new();

    [Theory]
    [InlineData("pay with 4111 1111 1111 1111 please", "pay with [CardNumber] please")]
    [InlineData("write to ana@example.com or +1 (415) 555-2671", "write to [Email] or [Phone]")]
    [InlineData("my password is hunter2", "my password is [Password]")]
    [InlineData("ship to 986 Sunset Drive, Denver", "ship to [Address], Denver")]
    [InlineData("我的手机号是13812345678", "我的手机号是[Phone]")]
    [InlineData("where is order #W2611340?", "where is order #W2611340?")]
    [InlineData("", "")]
    public void What_must_not_reach_a_log_is_replaced_by_its_kind(string text, string redacted) =>
        Assert.Equal(redacted, Redactor.Redact(text));

    [Fact]
    public void A_text_of_any_length_is_redacted_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("nothing to see here, ", 5000)) + "ana@example.com";

        var redacted = Redactor.Redact(text);

        Assert.EndsWith("here, [Email]", redacted, StringComparison.Ordinal);
        Assert.StartsWith("nothing to see here, nothing", redacted, StringComparison.Ordinal);
    }
}
