using EcomBot.Dialogs.EmailProof;

namespace EcomBot.Tests.Fakes;

/// <summary>Keeps what would be sent.</summary>
internal sealed class FakeEmailOutbox : IEmailOutbox
{
    private readonly List<EmailMessage> _sent = [];

    public bool IsReady => true;

    /// <summary>What was sent, oldest first.</summary>
    public IReadOnlyList<EmailMessage> Sent => _sent;

    /// <summary>The code in the last message.</summary>
    public string Code => CodeText.Find(_sent[^1].Subject)!;

    /// <summary>A code that is not the last one that was sent.</summary>
    public string WrongCode => Code == "123456" ? "654321" : "123456";

    public void Send(EmailMessage message) => _sent.Add(message);
}
