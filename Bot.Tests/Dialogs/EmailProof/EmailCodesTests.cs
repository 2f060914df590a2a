using EcomBot.Dialogs.EmailProof;
using EcomBot.Tests.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Dialogs.EmailProof;

public sealed class EmailCodesTests
{
    private const string Email = "ana@example.com";

    private readonly FakeEmailOutbox _outbox = new();
    private readonly FakeTimeProvider _time = new();
    private readonly Dictionary<string, JObject> _stored = [];
    private readonly EmailCodes _codes;

    public EmailCodesTests() => _codes = new(new MemoryStorage(_stored), _outbox, Options.Create(new EmailCodeOptions()), _time);

    [Fact]
    public async Task A_code_that_comes_back_is_right_once()
    {
        Assert.Equal(CodeSending.Sent, await _codes.EnsureSentAsync(In("one"), Email, default));

        Assert.Equal(CodeCheck.Right, await _codes.CheckAsync(In("one"), "ANA@example.com", _outbox.Code, default));
        Assert.Equal(CodeCheck.Expired, await _codes.CheckAsync(In("one"), Email, _outbox.Code, default));
    }

    [Fact]
    public async Task A_code_is_sent_once_while_it_holds()
    {
        await _codes.EnsureSentAsync(In("one"), Email, default);

        Assert.Equal(CodeSending.OutAlready, await _codes.EnsureSentAsync(In("one"), Email, default));
        Assert.Single(_outbox.Sent);
    }

    [Fact]
    public async Task A_code_holds_for_ten_minutes()
    {
        await _codes.EnsureSentAsync(In("one"), Email, default);
        _time.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(CodeCheck.Expired, await _codes.CheckAsync(In("one"), Email, _outbox.Code, default));
    }

    [Fact]
    public async Task After_three_wrong_codes_no_code_is_taken_or_sent_for_a_while_in_any_conversation()
    {
        await _codes.EnsureSentAsync(In("one"), Email, default);

        Assert.Equal(CodeCheck.Wrong, await _codes.CheckAsync(In("one"), Email, _outbox.WrongCode, default));
        Assert.Equal(CodeCheck.Wrong, await _codes.CheckAsync(In("one"), Email, _outbox.WrongCode, default));
        Assert.Equal(CodeCheck.Paused, await _codes.CheckAsync(In("one"), Email, _outbox.WrongCode, default));
        Assert.Equal(CodeCheck.Paused, await _codes.CheckAsync(In("one"), Email, _outbox.Code, default));
        Assert.Equal(CodeSending.Paused, await _codes.EnsureSentAsync(In("two"), Email, default));
        _time.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(CodeSending.Sent, await _codes.EnsureSentAsync(In("two"), Email, default));
    }

    [Fact]
    public async Task Wrong_codes_count_over_conversations()
    {
        foreach (var conversation in (string[])["one", "two"])
        {
            await _codes.EnsureSentAsync(In(conversation), Email, default);
            await _codes.CheckAsync(In(conversation), Email, _outbox.WrongCode, default);
        }
        await _codes.EnsureSentAsync(In("three"), Email, default);

        Assert.Equal(CodeCheck.Paused, await _codes.CheckAsync(In("three"), Email, _outbox.WrongCode, default));
    }

    [Fact]
    public async Task A_code_holds_only_in_the_conversation_that_asked_for_it()
    {
        await _codes.EnsureSentAsync(In("one"), Email, default);

        Assert.Equal(CodeCheck.Expired, await _codes.CheckAsync(In("two"), Email, _outbox.Code, default));
    }

    [Fact]
    public async Task An_address_gets_no_more_than_five_codes_an_hour()
    {
        for (var sent = 0; sent < 5; sent++)
        {
            Assert.Equal(CodeSending.Sent, await _codes.SendAgainAsync(In("one"), Email, default));
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(CodeSending.Paused, await _codes.SendAgainAsync(In("one"), Email, default));
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(CodeSending.Sent, await _codes.SendAgainAsync(In("one"), Email, default));
    }

    [Fact]
    public async Task Neither_the_code_nor_the_address_is_stored()
    {
        await _codes.EnsureSentAsync(In("one"), Email, default);

        var stored = string.Join('\n', _stored.Select(entry => $"{entry.Key} {entry.Value}"));
        Assert.NotEmpty(stored);
        Assert.DoesNotContain(_outbox.Code, stored, StringComparison.Ordinal);
        Assert.DoesNotContain("ana", stored, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("123456", "123456")]
    [InlineData("it's 123 456, thanks", "123456")]
    [InlineData("123-456.", "123456")]
    [InlineData("验证码是１２３４５６", "123456")]
    [InlineData("1234567", null)]
    [InlineData("12345", null)]
    [InlineData("123456 or 654321", null)]
    public void A_code_is_found_in_what_is_written(string text, string? code) => Assert.Equal(code, CodeText.Find(text));

    [Fact]
    public void Most_of_an_address_is_hidden() => Assert.Equal("a•••@example.com", CodeText.Mask(Email));

    private static TurnContext In(string conversation) => new(new TestAdapter(), new Activity
    {
        ChannelId = "test",
        Conversation = new(id: conversation),
    });
}
