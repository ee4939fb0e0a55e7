// The library in a generic host: options from appsettings.json, a type of one's own, and a second, keyed instance with other options.
using System.Text;
using Acme.Annotations;
using Annotate;
using DependencyInjection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });

builder.Services
    .AddAnnotate()
    .AddAnnotationType("acme.framing", FramingJson.Default.Framing);
builder.Services.Configure<AnnotateOptions>(builder.Configuration.GetSection("Annotate"));

builder.Services
    .AddAnnotate("interchange")
    .AddAnnotationType("acme.framing", FramingJson.Default.Framing);
builder.Services.Configure<AnnotateOptions>("interchange", builder.Configuration.GetSection("Interchange"));

builder.Services.AddSingleton<Exporter>();

using var host = builder.Build();
return host.Services.GetRequiredService<Exporter>().Export(Console.Out) ? 0 : 1;
