package org.openappeal.letter;

import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** XDocReport with Velocity, its template read once. */
final class XDocReportLetters implements LetterMaker {
  private final IXDocReport report;

  XDocReportLetters(Path file) throws Exception {
    try (InputStream in = Files.newInputStream(file)) {
      report = XDocReportRegistry.getRegistry().loadReport(in, TemplateEngineKind.Velocity);
    }
  }

  @Override
  public void make(Map<String, Object> letter, OutputStream out) throws Exception {
    IContext context = report.createContext();
    context.putMap(letter);
    report.process(context, out);
  }
}
