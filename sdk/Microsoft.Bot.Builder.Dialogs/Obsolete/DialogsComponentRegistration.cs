using Microsoft.Bot.Builder.Dialogs.Obsolete;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Offers the memory scopes and path resolvers of dialogs in the way of component registrations.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialogscomponentregistration"/>
public class DialogsComponentRegistration : ComponentRegistrationBridge<DialogsBotComponent>
{
}
