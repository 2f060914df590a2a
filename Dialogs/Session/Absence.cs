using EcomBot.Dialogs.Tasks;

namespace EcomBot.Dialogs.Session;

/// <summary>A customer who came back after a long silence and was asked whether to go on.</summary>
/// <param name="Nonce">The mark of the buttons that held before.</param>
/// <param name="Asked">The tasks that the first message afterwards asked for.</param>
public sealed record Absence(string? Nonce, List<ServiceTask> Asked);
