using System.Security.Cryptography;

namespace EcomBot.Dialogs.EmailProof;

/// <summary>Makes codes and the hashes that are kept in their place.</summary>
internal static class CodeHash
{
    private const int Iterations = 20_000;
    private const int Bytes = 32;
    private const int Codes = 1_000_000;

    /// <summary>A new code of six digits that nobody can foresee.</summary>
    public static string NewCode() => RandomNumberGenerator.GetInt32(Codes).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A new salt.</summary>
    public static byte[] NewSalt() => RandomNumberGenerator.GetBytes(16);

    /// <summary>The hash of a code.</summary>
    public static byte[] Of(string code, byte[] salt) => Rfc2898DeriveBytes.Pbkdf2(code, salt, Iterations, HashAlgorithmName.SHA256, Bytes);

    /// <summary>Whether a code is the one that was hashed, in a time that does not tell how much of it is right.</summary>
    public static bool Is(string code, byte[] salt, byte[] hash) => CryptographicOperations.FixedTimeEquals(Of(code, salt), hash);
}
