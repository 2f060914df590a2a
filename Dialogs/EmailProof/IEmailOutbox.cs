namespace EcomBot.Dialogs.EmailProof;

/// <summary>Sends e-mail to customers.</summary>
public interface IEmailOutbox
{
    /// <summary>Whether e-mail can be sent at all, since the host has settings for it.</summary>
    bool IsReady { get; }

    /// <summary>Has a message sent as soon as the turn is committed, and not at all when it is not.</summary>
    void Send(EmailMessage message);
}

/// <summary>An e-mail in plain text.</summary>
/// <param name="To">The address.</param>
/// <param name="Subject">Its subject, one line.</param>
/// <param name="Text">What it says.</param>
public sealed record EmailMessage(string To, string Subject, string Text)
{
    /// <summary>Gets whether a person wrote it, so that out-of-office programs and filters take it for what it is.</summary>
    public bool IsByPerson { get; init; }
}
