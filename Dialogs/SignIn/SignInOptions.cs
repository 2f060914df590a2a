namespace EcomBot.Dialogs.SignIn;

/// <summary>How customers prove who they are.</summary>
public sealed class SignInOptions
{
    public const string Section = "SignIn";

    /// <summary>
    /// Whether a code sent to the customer's e-mail address must come back beside what they say of themselves. Default (null): wherever
    /// e-mail can be sent.
    /// </summary>
    public bool? RequireCode { get; set; }
}
