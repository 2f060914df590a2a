namespace EcomBot.Bot.Staff.Audit;

/// <summary>A line of the audit.</summary>
internal sealed record StaffAuditLine(DateTimeOffset At, string Staff, string Name, string Act, string? Subject);
