using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core.Handlers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Takes what channels post in the pipeline of a web application.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.integration.aspnet.core.applicationbuilderextensions"/>
public static class ApplicationBuilderExtensions
{
    /// <summary>Takes activities at the path that <see cref="BotFrameworkOptions.Paths"/> says.</summary>
    /// <param name="applicationBuilder">The application, to whose services a bot was added.</param>
    /// <returns>The application.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="applicationBuilder"/> is <c>null</c>.</exception>
    public static IApplicationBuilder UseBotFramework(this IApplicationBuilder applicationBuilder)
    {
        ArgumentNullException.ThrowIfNull(applicationBuilder);
        var paths = applicationBuilder.ApplicationServices.GetRequiredService<IOptions<BotFrameworkOptions>>().Value.Paths;
        var handler = new BotMessageHandler();
        return applicationBuilder.Map(paths.BasePath + paths.MessagesPath, messages => messages.Run(handler.HandleAsync));
    }
}
