namespace EcomBot.Dialogs.EmailProof;

/// <summary>Stands in where the host sends no e-mail.</summary>
internal sealed class NoEmail : IEmailOutbox
{
    /// <inheritdoc/>
    public bool IsReady => false;

    /// <inheritdoc/>
    public void Send(EmailMessage message) => throw new InvalidOperationException("No e-mail can be sent; ask IsReady first.");
}
