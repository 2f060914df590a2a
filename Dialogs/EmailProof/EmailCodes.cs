using System.Globalization;
using EcomBot.Dialogs.Languages;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace EcomBot.Dialogs.EmailProof;

/// <summary>Sends codes of six digits to e-mail addresses and tells whether they come back, within limits that hold over all conversations.</summary>
public sealed class EmailCodes
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private readonly EmailCodeRecords _records;
    private readonly IEmailOutbox _outbox;
    private readonly EmailCodeOptions _options;
    private readonly TimeProvider _time;

    public EmailCodes(IStorage storage, IEmailOutbox outbox, IOptions<EmailCodeOptions> options, TimeProvider time)
    {
        (_records, _outbox, _options, _time) = (new(storage), outbox, options.Value, time);
    }

    /// <summary>Whether codes can be sent at all.</summary>
    public bool IsReady => _outbox.IsReady;

    /// <summary>Sends a code unless one is out already that may come back in this conversation.</summary>
    public async Task<CodeSending> EnsureSentAsync(ITurnContext turnContext, string email, CancellationToken cancellationToken)
    {
        var record = await _records.FindAsync(email, cancellationToken);
        return record.PausedUntil > Now ? CodeSending.Paused
            : record.IsOut(ConversationOf(turnContext), Now) ? CodeSending.OutAlready
            : await SendAsync(turnContext, email, record, cancellationToken);
    }

    /// <summary>Sends another code; those before hold no longer.</summary>
    public async Task<CodeSending> SendAgainAsync(ITurnContext turnContext, string email, CancellationToken cancellationToken)
    {
        var record = await _records.FindAsync(email, cancellationToken);
        return record.PausedUntil > Now ? CodeSending.Paused
            : record.SentAt.Any(sent => sent + _options.SendAgainAfter > Now) ? CodeSending.OutAlready
            : await SendAsync(turnContext, email, record, cancellationToken);
    }

    /// <summary>Tells whether a code is the one that was sent to an address in this conversation. A right one holds once.</summary>
    public async Task<CodeCheck> CheckAsync(ITurnContext turnContext, string email, string code, CancellationToken cancellationToken)
    {
        var record = await _records.FindAsync(email, cancellationToken);
        if (record.PausedUntil > Now)
        {
            return CodeCheck.Paused;
        }
        if (!record.IsOut(ConversationOf(turnContext), Now))
        {
            return CodeCheck.Expired;
        }
        var isRight = CodeHash.Is(code, record.Salt!, record.Hash!);
        var after = isRight ? record.WithoutCode() with { Wrong = 0 } : AfterWrong(record);
        await _records.PutAsync(email, after, cancellationToken);
        return isRight ? CodeCheck.Right : after.Hash is null ? CodeCheck.Paused : CodeCheck.Wrong;
    }

    private DateTimeOffset Now => _time.GetUtcNow();

    private EmailCodeRecord AfterWrong(EmailCodeRecord record) => record.Wrong + 1 < _options.Tries
        ? record with { Wrong = record.Wrong + 1 }
        : record.WithoutCode() with { Wrong = 0, PausedUntil = Now + _options.Pause };

    private async Task<CodeSending> SendAsync(ITurnContext turnContext, string email, EmailCodeRecord record, CancellationToken cancellationToken)
    {
        DateTimeOffset[] sentAt = [.. record.SentAt.Where(sent => sent + Hour > Now)];
        if (sentAt.Length >= _options.MostAnHour)
        {
            return CodeSending.Paused;
        }
        var (code, salt) = (CodeHash.NewCode(), CodeHash.NewSalt());
        await _records.PutAsync(email, record with
        {
            Conversation = ConversationOf(turnContext),
            Salt = salt,
            Hash = CodeHash.Of(code, salt),
            ExpiresAt = Now + _options.Lifetime,
            SentAt = [.. sentAt, Now],
        }, cancellationToken);
        _outbox.Send(MessageWith(code, email));
        return CodeSending.Sent;
    }

    private EmailMessage MessageWith(string code, string email) => new(email, Texts.Say("EmailCodes.Subject", ("code", code)), Texts.Say(
        "EmailCodes.Text", ("code", code), ("minutes", Math.Ceiling(_options.Lifetime.TotalMinutes).ToString(CultureInfo.CurrentCulture))));

    private static string ConversationOf(ITurnContext turnContext) => $"{turnContext.Activity.ChannelId}/{turnContext.Activity.Conversation?.Id}";
}

/// <summary>What came of sending a code.</summary>
public enum CodeSending
{
    /// <summary>It is on its way.</summary>
    Sent,

    /// <summary>One was sent before and still holds.</summary>
    OutAlready,

    /// <summary>None is sent for a while: too many were sent, or too many wrong ones came back.</summary>
    Paused,
}

/// <summary>What a code is worth.</summary>
public enum CodeCheck
{
    /// <summary>It is the one: the address is the customer's.</summary>
    Right,

    /// <summary>It is not the one; there are tries left.</summary>
    Wrong,

    /// <summary>None is out, or it holds no longer.</summary>
    Expired,

    /// <summary>None is taken for a while.</summary>
    Paused,
}
