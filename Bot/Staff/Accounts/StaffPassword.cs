using System.Security.Cryptography;
using EcomBot.Bot.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Staff.Accounts;

/// <summary>Makes passwords and their hashes (PBKDF2 with HMAC-SHA512).</summary>
internal static class StaffPassword
{
    // Without letters and digits that look alike.
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Groups = 4;
    private const int GroupLength = 5;
    private const int Iterations = 210_000;

    private static readonly PasswordHasher<StaffAccountRow> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));

    // Who asks for a name that is not there waits as long as one who gives a wrong password.
    private static readonly Lazy<string> Nobodys = new(() => Hash(New()));

    /// <summary>A new password, of some hundred bits.</summary>
    public static string New() => string.Join('-', Enumerable.Range(0, Groups).Select(_ => RandomNumberGenerator.GetString(Alphabet, GroupLength)));

    /// <summary>What is kept of a password.</summary>
    public static string Hash(string password) => Hasher.HashPassword(null!, password);

    /// <summary>Whether a password is the one of a hash; never, where there is no hash.</summary>
    public static bool Matches(string? hash, string password) =>
        Hasher.VerifyHashedPassword(null!, hash ?? Nobodys.Value, password) != PasswordVerificationResult.Failed && hash is not null;
}
